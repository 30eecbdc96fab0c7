import type { DatePrecision, PartialDate } from './partial-date';
import { toCalendarDate } from './to-calendar-date';

/**
 * A stored moment with its stored precision as a PartialDate. The unknown part is set to the first
 * month or day, so that two records of the same month compare as equal.
 * @param precision nothing means day
 * @returns null when there is no date
 */
export function toPartialDate(
  moment: string | Date | null | undefined,
  precision: DatePrecision | null | undefined,
): PartialDate | null {
  const date = toCalendarDate(moment);
  if (date === null) return null;
  switch (precision ?? 'day') {
    case 'year':
      return { date: `${date.slice(0, 4)}-01-01`, precision: 'year' };
    case 'month':
      return { date: `${date.slice(0, 7)}-01`, precision: 'month' };
    default:
      return { date, precision: 'day' };
  }
}
