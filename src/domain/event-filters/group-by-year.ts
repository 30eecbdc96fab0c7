import { eventDay } from '../events/event-day';
import type { EventFacts } from '../events/event-facts';

/** Events of one calendar year; null: those without a date. */
export type YearGroup<Event> = { readonly year: string | null; readonly events: readonly Event[] };

/** Puts events under the year in which they begin; years and events keep their order. */
export function groupByYear<Event extends Pick<EventFacts, 'startsOn' | 'endsOn'>>(
  events: readonly Event[],
): YearGroup<Event>[] {
  const groups = new Map<string | null, Event[]>();
  for (const event of events) {
    const year = eventDay(event)?.slice(0, 4) ?? null;
    groups.set(year, [...(groups.get(year) ?? []), event]);
  }
  return [...groups].map(([year, some]) => ({ year, events: some }));
}
