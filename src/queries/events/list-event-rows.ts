import type { EventFamily } from '@/domain/events/event-kinds';
import type { Locale } from '@/domain/locales';
import type { EventListRow } from '@/domain/view-models/event-lists';
import type { EventEntry } from '@/domain/view-models/events';
import { entriesOf } from './index-events';
import { listEventsOf } from './list-events';

/** How many countries its people came from; null when none is recorded. */
function countCountriesOf({ facts }: EventEntry): number | null {
  const rows = facts.people.byCountry;
  return rows.length === 0
    ? null
    : new Set(rows.filter(({ total }) => total !== 0).map((row) => row.country)).size;
}

/** An event as the list of its family shows it. */
export function toEventListRow(event: EventEntry): EventListRow {
  return { ...event.row, countryCount: countCountriesOf(event) };
}

/** All trainings or all activities, latest first. */
export async function listEventRows(family: EventFamily, locale: Locale): Promise<EventListRow[]> {
  return entriesOf(await listEventsOf(family), locale).map(toEventListRow);
}
