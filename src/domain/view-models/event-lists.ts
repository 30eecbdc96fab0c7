import type { EventFilterName } from '../event-filters/event-filters';
import type { EventFamily } from '../events/event-kinds';
import type { LangText } from '../lang-text';
import type { EventRow } from './events';
import type { ListView } from './list';

/** A training or an activity in the list of its family. */
export type EventListRow = EventRow & {
  /** Countries its people came from; null: none is recorded. */
  readonly countryCount: number | null;
};

export type EventsPageView = ListView<EventListRow, EventFilterName> & {
  readonly family: EventFamily;
  /** What values of the filters are called that are records themselves, by the value in the address. */
  readonly names: {
    readonly period: Readonly<Record<string, LangText>>;
    readonly partner: Readonly<Record<string, LangText>>;
  };
};
