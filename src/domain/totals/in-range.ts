import type { DateRange } from '../dates/partial-date';
import { eventDay } from '../events/event-day';
import type { EventFacts } from '../events/event-facts';
import type { PeriodYears } from '../periods/period';
import { periodRange } from '../periods/period-range';

/**
 * The events that begin between two days, both included; null leaves a side open. An event whose date is not
 * known is in no range, except in the one that is open on both sides.
 */
export function inRange<Event extends Pick<EventFacts, 'startsOn' | 'endsOn'>>(
  events: readonly Event[],
  { from, to }: DateRange,
): Event[] {
  if (from === null && to === null) return [...events];
  return events.filter((event) => {
    const day = eventDay(event);
    return day !== null && (from === null || from <= day) && (to === null || day <= to);
  });
}

/** The events that begin in the years of a period. */
export function inPeriod<Event extends Pick<EventFacts, 'startsOn' | 'endsOn'>>(
  events: readonly Event[],
  period: PeriodYears,
): Event[] {
  return inRange(events, periodRange(period));
}
