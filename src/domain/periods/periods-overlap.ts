import type { Period } from './period';

/**
 * True when two periods of the same kind share a year. A reporting period and an agreement term
 * may share years: they answer different questions.
 */
export function periodsOverlap(a: Omit<Period, 'slug'>, b: Omit<Period, 'slug'>): boolean {
  return a.kind === b.kind && a.yearStart <= b.yearEnd && b.yearStart <= a.yearEnd;
}
