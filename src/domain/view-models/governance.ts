import type { Iso3 } from '../countries/country-table';
import type { PartialDate } from '../dates/partial-date';
import type {
  AttendeeCapacity,
  DecisionKind,
  DecisionState,
  GoverningBody,
  MeetingKind,
  YesNoUnknown,
} from '../governance/meeting-kinds';
import type { TermStanding } from '../governance/to-term-standings';
import type { LangText } from '../lang-text';
import type { DocumentView, RecordLink, RecordView, SourceView } from './common';
import type { MediaView } from './media';
import type { RichTextView } from './rich-text';

/** A person as public pages name them: name, post and affiliation. Gender and consent never come here. */
export type PersonView = {
  readonly name: LangText;
  readonly post: LangText | null;
  readonly affiliation: LangText | null;
  /** The partner they belong to, where it has a page. */
  readonly partner: RecordLink | null;
  readonly country: Iso3 | null;
};

/** One seat of a board and who holds it; null: not known. */
export type SeatView = {
  readonly seat: LangText | null;
  readonly constituency: LangText | null;
  readonly person: PersonView | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly isChair: boolean;
};

export type BoardTermView = {
  readonly publicId: string;
  readonly title: LangText;
  readonly number: number | null;
  readonly startsOn: PartialDate | null;
  readonly endsOn: PartialDate | null;
  readonly standing: TermStanding;
  readonly seats: readonly SeatView[];
  readonly note: LangText | null;
  readonly sources: readonly SourceView[];
};

/** How many decisions are in each state, for one meeting or many. */
export type DecisionCounts = Readonly<Record<DecisionState, number>>;

/** A meeting as a row of a list. */
export type MeetingRow = {
  readonly publicId: string;
  readonly title: LangText;
  readonly route: string;
  readonly body: GoverningBody;
  readonly kind: MeetingKind | null;
  readonly sessionNumber: number | null;
  readonly startsOn: PartialDate | null;
  readonly endsOn: PartialDate | null;
  readonly city: LangText | null;
  readonly country: Iso3 | null;
  readonly format: 'onsite' | 'online' | 'hybrid' | null;
  readonly decisions: DecisionCounts;
};

export type GovernancePageView = {
  /** Latest first. */
  readonly terms: readonly BoardTermView[];
  /** The meetings of each body that has any, latest first. */
  readonly bodies: readonly { readonly body: GoverningBody; readonly meetings: readonly MeetingRow[] }[];
  /** Over all meetings of all bodies. */
  readonly decisions: DecisionCounts;
  /** Charter, rules and policies that the visitor may see. */
  readonly documents: readonly DocumentView[];
};

export type AttendeeView = {
  readonly person: PersonView;
  readonly capacity: AttendeeCapacity | null;
  readonly represents: LangText | null;
  readonly present: YesNoUnknown;
  /** Attends for UNESCO, or belongs to one of its entities, in whatever capacity. */
  readonly isOfUnesco: boolean;
};

export type AgendaItemView = {
  readonly number: string | null;
  readonly title: LangText | null;
  readonly document: DocumentView | null;
};

export type DecisionView = {
  readonly number: string | null;
  readonly text: LangText | null;
  readonly kind: DecisionKind | null;
  readonly responsible: LangText | null;
  readonly dueOn: PartialDate | null;
  readonly state: DecisionState;
  readonly followUp: LangText | null;
  readonly evidence: readonly DocumentView[];
};

/** A decision with the meeting that took it. */
export type MeetingDecision = { readonly meeting: MeetingRow; readonly decision: DecisionView };

export type MeetingPageView = RecordView & {
  readonly row: MeetingRow;
  readonly venue: LangText | null;
  readonly term: RecordLink | null;
  readonly chair: PersonView | null;
  readonly quorum: YesNoUnknown;
  readonly summary: LangText | null;
  readonly account: RichTextView | null;
  readonly agenda: readonly AgendaItemView[];
  readonly decisions: readonly DecisionView[];
  readonly attendees: readonly AttendeeView[];
  readonly minutes: DocumentView | null;
  readonly minutesApprovedOn: PartialDate | null;
  readonly documents: readonly DocumentView[];
  readonly media: readonly MediaView[];
  /** The neighbouring meetings of the same body in time. */
  readonly previous: MeetingRow | null;
  readonly next: MeetingRow | null;
};
