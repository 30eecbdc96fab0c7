import type { Period } from './period';
import { sortPeriods } from './sort-periods';

/** The periods of the same kind before and after one; null at the ends, and both when the slug is not among them. */
export function periodNeighbours<Item extends Period>(
  periods: readonly Item[],
  slug: string,
): { readonly previous: Item | null; readonly next: Item | null } {
  const current = periods.find((period) => period.slug === slug);
  if (!current) return { previous: null, next: null };
  const sorted = sortPeriods(periods.filter((period) => period.kind === current.kind));
  const index = sorted.indexOf(current);
  return { previous: sorted[index - 1] ?? null, next: sorted[index + 1] ?? null };
}
