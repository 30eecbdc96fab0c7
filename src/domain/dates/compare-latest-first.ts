import { comparePartialDates } from './compare-partial-dates';
import type { PartialDate } from './partial-date';

/** Order for sorting, latest first. Records without a date come last, as in the other direction. */
export function compareLatestFirst(a: PartialDate | null, b: PartialDate | null): number {
  return a === null || b === null ? comparePartialDates(a, b) : comparePartialDates(b, a);
}
