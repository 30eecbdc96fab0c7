import type { PartialDate } from '../dates/partial-date';

/**
 * The day some months before another, as exactly as that one is known. The 31st of a month that the earlier month
 * does not have becomes that month's last day.
 * @returns null when the day is not known, or known only to the year
 */
export function monthsBefore(date: PartialDate | null, months: number): PartialDate | null {
  if (date === null || date.precision === 'year') return null;
  const [year = 0, month = 1, day = 1] = date.date.split('-').map(Number);
  const monthIndex = month - 1 - months;
  const lastDay = new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
  const earlier = new Date(Date.UTC(year, monthIndex, Math.min(day, lastDay)));
  return { date: earlier.toISOString().slice(0, 10), precision: date.precision };
}
