import type { Iso3 } from '../countries/country-table';
import type { PartialDate } from '../dates/partial-date';
import type { PriorityCode } from '../priorities';
import type { EventFormat } from './event-formats';
import type { ActivityKind, TrainingKind } from './event-kinds';

/** People counted in one group. Each number may be unknown (null); female and male need not add up to the total. */
export type PeopleCount = {
  readonly total: number | null;
  readonly female: number | null;
  readonly male: number | null;
};

/** People of one country. A country may be listed with nothing counted: that it took part is all that is known. */
export type CountryPeople = PeopleCount & { readonly country: Iso3 };

/** A share of the event, in percent 0 to 100; null when the tag was given without a weight. */
type Weight = number | null;

type CommonFacts = {
  /** The permanent id of the record, such as TRN-2012-01. */
  readonly id: string;
  readonly startsOn: PartialDate | null;
  readonly endsOn: PartialDate | null;
  readonly format: EventFormat | null;
  /** Where it took place; null for what has no place or where the place is not known. */
  readonly country: Iso3 | null;
  /** Trainees of a training, participants of an activity. `byCountry` is where they came from. */
  readonly people: PeopleCount & { readonly byCountry: readonly CountryPeople[] };
  readonly hours: number | null;
  readonly sdgs: readonly {
    readonly goal: number;
    readonly target: string | null;
    readonly weight: Weight;
  }[];
  readonly programmeOutputs: readonly { readonly output: string; readonly weight: Weight }[];
  readonly priorities: readonly { readonly priority: PriorityCode; readonly weight: Weight }[];
};

/** What a training or an activity brings to the totals: figures and classifications, no text. */
export type EventFacts = CommonFacts &
  (
    | { readonly family: 'training'; readonly kind: TrainingKind }
    | { readonly family: 'activity'; readonly kind: ActivityKind }
  );
