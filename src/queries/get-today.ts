import { toCentreDay } from '@/domain/dates/to-centre-day';
import { limitAnswer } from '@/publishing/answer/answer-context';

/**
 * The calendar date where the centre is, 'YYYY-MM-DD': what a reader there calls today. Whatever is made with it
 * is made again when that day is over.
 */
export function getToday(): string {
  const { date, endsAt } = toCentreDay(new Date());
  limitAnswer(endsAt);
  return date;
}
