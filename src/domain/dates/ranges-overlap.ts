import type { DateRange } from './partial-date';

/** True when two spans share at least one day. Both ends belong to a span; null is open. */
export function rangesOverlap(a: DateRange, b: DateRange): boolean {
  const startsInTime = (start: string | null, end: string | null) =>
    start === null || end === null || start <= end;
  return startsInTime(a.from, b.to) && startsInTime(b.from, a.to);
}
