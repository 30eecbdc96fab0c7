import type { PartialDate } from '../dates/partial-date';

/** Months before expiry by which the Director-General reviews an agreement. */
const REVIEW_MONTHS = 6;

/**
 * The day by which an agreement is to be reviewed: at least six months before it expires
 * (37 C/18 Part I, Integrated Comprehensive Strategy, paragraph A.3.2). The 31st of a month
 * that the earlier month does not have becomes that month's last day.
 * @returns null when the expiry is not known, or known only to the year
 */
export function reviewDueOn(expiresOn: PartialDate | null): PartialDate | null {
  if (expiresOn === null || expiresOn.precision === 'year') return null;
  const [year = 0, month = 1, day = 1] = expiresOn.date.split('-').map(Number);
  const monthIndex = month - 1 - REVIEW_MONTHS;
  const lastDay = new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
  const due = new Date(Date.UTC(year, monthIndex, Math.min(day, lastDay)));
  return { date: due.toISOString().slice(0, 10), precision: expiresOn.precision };
}
