import { isCalendarDate } from './is-calendar-date';

/**
 * The calendar date, in UTC, of a stored moment. The content model keeps days as noon UTC, so that
 * no reader's time zone can move them to a neighbouring day.
 * @param moment an ISO 8601 timestamp, a bare 'YYYY-MM-DD' (kept as it is), or nothing
 * @returns 'YYYY-MM-DD', or null when there is no value
 * @throws RangeError when the text is not a date: a broken stored value must not pass as "not known"
 */
export function toCalendarDate(moment: string | Date | null | undefined): string | null {
  if (moment === null || moment === undefined || moment === '') return null;
  if (typeof moment === 'string' && isCalendarDate(moment)) return moment;
  const time = typeof moment === 'string' ? Date.parse(moment) : moment.getTime();
  const date = Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
  if (!isCalendarDate(date)) {
    throw new RangeError(
      `"${String(moment)}" is not a date: use an ISO 8601 timestamp such as 2012-09-09T12:00:00.000Z.`,
    );
  }
  return date;
}
