import { spanOf } from '../dates/span-of';
import type { EventFacts } from '../events/event-facts';

/**
 * The months, 1 to 12, in which an event ran, each once; none when a date is known to the year only or not at
 * all. An event that ran over New Year gives the months of both years.
 */
export function monthsOf({ startsOn, endsOn }: Pick<EventFacts, 'startsOn' | 'endsOn'>): number[] {
  const start = startsOn ?? endsOn;
  const end = endsOn ?? startsOn;
  if (start === null || end === null || start.precision === 'year' || end.precision === 'year') return [];
  const first = toMonthNumber(spanOf(start).from);
  const length = Math.min(12, toMonthNumber(spanOf(end).to) - first + 1);
  return Array.from({ length: Math.max(0, length) }, (_, index) => ((first + index) % 12) + 1);
}

/** Months since the year 0, so that ranges may cross years. */
function toMonthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
