import type { Iso3 } from '../countries/country-table';
import type { PartialDate } from '../dates/partial-date';
import type { EventFacts } from '../events/event-facts';
import type { LangText } from '../lang-text';

/** An event as a row of a list. */
export type EventRow = {
  readonly publicId: string;
  readonly family: 'training' | 'activity';
  readonly kind: string;
  readonly title: LangText;
  readonly route: string;
  readonly startsOn: PartialDate | null;
  readonly endsOn: PartialDate | null;
  readonly city: LangText | null;
  readonly country: Iso3 | null;
  readonly format: 'onsite' | 'online' | 'hybrid' | null;
  /** Trainees of a training, participants of an activity; null: not known. */
  readonly people: number | null;
};

/** An event with the figures that totals need and the records it can be filtered by. */
export type EventEntry = {
  readonly row: EventRow;
  readonly facts: EventFacts;
  /** Database ids of all partners of the event, in whatever part. */
  readonly partnerIds: readonly number[];
};
