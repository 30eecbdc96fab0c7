import { toCalendarDate } from '@/domain/dates/to-calendar-date';
import { toCentreDay } from '@/domain/dates/to-centre-day';
import type { Problem } from '../../fields/validation';

/** How long a link is good for where nobody says otherwise, in days. */
const USUAL_DAYS = 90;

const DAY = 86_400_000;

const PAST: Problem = { en: 'Choose today or a later day.', zh: '请选择今天或以后的日期。' };

const TOO_FAR: Problem = {
  en: 'Choose a day within one year from today. Make a new link after that.',
  zh: '请选择从今天起一年之内的日期，到期后可另建链接。',
};

/** The last day of a link made at a moment, 'YYYY-MM-DD' where the centre is. */
export function toUsualEnd(moment: Date): string {
  return toCentreDay(new Date(moment.getTime() + USUAL_DAYS * DAY)).date;
}

/** The same day of the next year. */
const addYear = (date: string) => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

/**
 * What is wrong with the last day of a link; null when nothing is. That of a link that exists may be moved into the
 * past, which ends it.
 */
export function checkLastDay(date: string, { now, isNew }: { now: Date; isNew: boolean }): Problem | null {
  const today = toCentreDay(now).date;
  if (isNew && date < today) return PAST;
  return date > addYear(today) ? TOO_FAR : null;
}

type StoredLink = { readonly revokedAt?: string | null; readonly expiresOn: string };

/** Whether a link may still be read with: not revoked, and its last day, where the centre is, not over. */
export function isLinkOpen({ revokedAt, expiresOn }: StoredLink, now: Date): boolean {
  const lastDay = toCalendarDate(expiresOn);
  return !revokedAt && lastDay !== null && toCentreDay(now).date <= lastDay;
}
