import { spanOf } from '../dates/span-of';
import type { EventFacts } from './event-facts';

/**
 * The one day by which an event is counted: the first day its start may stand for, else its end.
 * An event belongs to the period in which it begins, so that periods add up.
 * @returns 'YYYY-MM-DD', or null when nothing is known of its date
 */
export function eventDay({ startsOn, endsOn }: Pick<EventFacts, 'startsOn' | 'endsOn'>): string | null {
  const date = startsOn ?? endsOn;
  return date === null ? null : spanOf(date).from;
}
