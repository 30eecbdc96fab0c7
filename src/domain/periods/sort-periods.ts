import type { PeriodYears } from './period';

/** Earliest first: by first year, then by last year. Gives a new list. */
export function sortPeriods<Item extends PeriodYears>(periods: readonly Item[]): Item[] {
  return [...periods].sort((a, b) => a.yearStart - b.yearStart || a.yearEnd - b.yearEnd);
}
