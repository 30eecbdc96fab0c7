import type { PartialDate } from '../dates/partial-date';
import type { LangText } from '../lang-text';
import type { PeopleReached } from '../people/to-people-reached';
import type { PriorityCode } from '../priorities';
import type { ProgrammeOutputId } from '../programme-outputs';
import type { SdgGoal } from '../sdgs';
import type { SafeTable } from '../totals/suppress-small-cells';
import type { DocumentView, RecordLink, RecordView } from './common';
import type { EventRow } from './events';
import type { PersonView } from './governance';
import type { MediaView } from './media';
import type { RichTextView } from './rich-text';

export type EventLanguage = 'en' | 'zh' | 'fr' | 'es' | 'ru' | 'ar' | 'pt';

/** Something an event serves, with its share of the event in per cent; null: no share is recorded. */
export type Weighted<Tag> = { readonly tag: Tag; readonly weight: number | null };

export type EventSdg = Weighted<SdgGoal> & {
  /** The target of the goal, such as 9.5. */
  readonly target: string | null;
};

export type FundingKind = 'host' | 'government' | 'unesco' | 'partner' | 'fees' | 'in-kind' | 'other';

export type FundingView = {
  readonly source: LangText;
  readonly kind: FundingKind | null;
  readonly amount: number | null;
  /** ISO 4217 code. */
  readonly currency: string | null;
};

/** A function of the agreement that an event carried out. */
export type EventFunction = { readonly publicId: string; readonly code: string; readonly text: LangText };

export type Audience = 'officials' | 'researchers' | 'managers' | 'teachers' | 'other';

export type Affiliation = 'government' | 'university' | 'research-institute' | 'enterprise' | 'ngo' | 'igo';

export type AgeBand = 'under-35' | '35-50' | 'over-50';

export type SessionView = {
  readonly title: LangText;
  readonly date: PartialDate | null;
  readonly lecturer: LangText | null;
  readonly slides: DocumentView | null;
};

export type FieldVisitView = { readonly place: LangText; readonly date: PartialDate | null };

export type FollowUpView = {
  /** Months after the end of the training. */
  readonly months: number | null;
  readonly respondents: number | null;
  readonly findings: LangText | null;
};

/** What is known of a training beside what it shares with other events. */
export type TrainingView = {
  readonly audience: readonly Audience[];
  readonly applications: number | null;
  readonly nominatedBy: LangText | null;
  readonly profile: LangText | null;
  /** Null: no breakdown is recorded. */
  readonly byAffiliation: SafeTable<Affiliation> | null;
  readonly byAgeBand: SafeTable<AgeBand> | null;
  readonly fellowships: number | null;
  readonly certificates: number | null;
  readonly assessment: LangText | null;
  readonly sessions: readonly SessionView[];
  readonly fieldVisits: readonly FieldVisitView[];
  /** The average score out of the highest possible one. */
  readonly satisfaction: {
    readonly respondents: number | null;
    readonly score: number | null;
    readonly scale: number | null;
  };
  readonly followUp: readonly FollowUpView[];
};

/** An event as others point to it; how many people it reached stands on its own page. */
export type RelatedEvent = Omit<EventRow, 'people'>;

/** A training or an activity with all that is recorded of it. */
export type EventPageView = RecordView & {
  readonly row: EventRow;
  readonly series: LangText | null;
  readonly edition: number | null;
  readonly venue: LangText | null;
  readonly languages: readonly EventLanguage[];
  readonly hours: number | null;
  /** The reporting period it falls into; null: its date is not known, or no period covers it. */
  readonly period: { readonly title: LangText; readonly route: string } | null;
  readonly organisers: readonly RecordLink[];
  readonly coOrganisers: readonly RecordLink[];
  readonly supporters: readonly RecordLink[];
  readonly unescoEntities: readonly RecordLink[];
  readonly experts: readonly PersonView[];
  readonly functions: readonly EventFunction[];
  readonly programmeOutputs: readonly Weighted<ProgrammeOutputId>[];
  readonly sdgs: readonly EventSdg[];
  readonly priorities: readonly Weighted<PriorityCode>[];
  readonly summary: LangText | null;
  readonly objectives: LangText | null;
  readonly body: RichTextView | null;
  readonly results: LangText | null;
  readonly people: PeopleReached;
  readonly peopleNote: LangText | null;
  readonly funding: readonly FundingView[];
  readonly documents: readonly DocumentView[];
  readonly media: readonly MediaView[];
  readonly related: readonly RelatedEvent[];
  readonly evidenceFor: readonly {
    readonly code: string;
    readonly question: LangText;
    readonly route: string;
  }[];
  /** Null for activities. */
  readonly training: TrainingView | null;
};
