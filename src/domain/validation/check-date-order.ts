import type { DatePrecision } from '../dates/partial-date';
import { spanOf } from '../dates/span-of';
import { type Finding, toFinding } from './finding';

/**
 * The end may not lie before the start. Both are 'YYYY-MM-DD'; with a precision of month or year only that much
 * is compared, since the rest is a filler.
 */
export function checkDateOrder(
  start: string | null,
  end: string | null,
  precision: DatePrecision = 'day',
): Finding | null {
  if (start === null || end === null) return null;
  const isBefore = spanOf({ date: end, precision }).to < spanOf({ date: start, precision }).from;
  return isBefore ? toFinding('end-before-start', { start, end }) : null;
}

/** The last year may not lie before the first; a period may be one year. */
export function checkYearOrder(start: number | null, end: number | null): Finding | null {
  return start !== null && end !== null && end < start
    ? toFinding('year-end-before-start', { start, end })
    : null;
}
