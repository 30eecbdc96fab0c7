import { DATE_PRECISIONS, type PartialDate } from './partial-date';
import { spanOf } from './span-of';

/**
 * Order for sorting, earliest first: by the first day a date may stand for, then the vaguer date first
 * (2012 before January 2012 before 1 January 2012). Records without a date come last.
 */
export function comparePartialDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [first, second] = [spanOf(a).from, spanOf(b).from];
  if (first !== second) return first < second ? -1 : 1;
  return DATE_PRECISIONS.indexOf(b.precision) - DATE_PRECISIONS.indexOf(a.precision);
}
