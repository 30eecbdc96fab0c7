import { toCentreDay } from '@/domain/dates/to-centre-day';
import { getSnapshot, limitAnswer } from '@/publishing/answer/answer-context';

/**
 * The calendar date where the centre is, 'YYYY-MM-DD': what a reader there calls today. Whatever is made with it
 * is made again when that day is over. A document as of a day in the past takes that day for today.
 */
export function getToday(): string {
  const asOf = getSnapshot()?.asOf;
  if (asOf) return asOf;
  const { date, endsAt } = toCentreDay(new Date());
  limitAnswer(endsAt);
  return date;
}
