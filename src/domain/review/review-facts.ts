import type { AgreementState } from '../agreements/agreement-state';
import type { Iso3 } from '../countries/country-table';
import type { DocumentKind } from '../documents/document-kinds';
import type { EventFacts } from '../events/event-facts';
import type { DecisionKind, DecisionState, GoverningBody, YesNoUnknown } from '../governance/meeting-kinds';
import type { PartnerKind } from '../partners/partner-kinds';
import type { PeriodYears } from '../periods/period';

/** What every record brings to a review: who it is, and whether a source stands behind it. */
type Fact = {
  /** The permanent id of the record. */
  readonly id: string;
  /** Whether the record names a source. One that does not is shown as unverified and is never evidence. */
  readonly isSourced: boolean;
};

/** A training or an activity, with what a reviewer asks beyond its figures. */
export type EventFact = Fact & {
  readonly facts: EventFacts;
  /** Public ids of the functions of the agreement it served; empty: not assigned. */
  readonly functions: readonly string[];
  /** Database ids and kinds of the partners that had a part in it, as far as they are public. */
  readonly partners: readonly { readonly id: number; readonly kind: PartnerKind }[];
  /** Whether an entity of UNESCO took part; false where none is named. */
  readonly hasUnescoEntity: boolean;
  /** Database ids of lecturers and speakers. */
  readonly experts: readonly number[];
  readonly certificates: number | null;
  /** Average score of the survey as a share of the highest possible, 0 to 1; null: not known. */
  readonly satisfaction: number | null;
  /** Surveys made months after; zero where none is recorded. */
  readonly followUps: number;
  /** Where its money came from; empty: not known. */
  readonly fundingKinds: readonly string[];
};

export type MeetingFact = Fact & {
  readonly body: GoverningBody;
  /** Calendar year of the meeting; null: not known. */
  readonly year: number | null;
  readonly quorum: YesNoUnknown;
  /** Whether UNESCO was represented; null where the list of those present is not known. */
  readonly wasUnescoPresent: boolean | null;
  readonly hasAttendance: boolean;
  readonly hasMinutes: boolean;
  readonly decisions: readonly { readonly state: DecisionState; readonly kind: DecisionKind | null }[];
};

export type PublicationFact = Fact & {
  readonly year: number | null;
  readonly hasDoi: boolean;
};

/** A reporting period, of one year or several. */
export type PeriodFact = Fact &
  PeriodYears & {
    readonly hasReport: boolean;
    /** Calendar date on which the report went to UNESCO; null: not known. */
    readonly submittedOn: string | null;
    readonly hasWorkPlan: boolean;
    readonly hasSummary: boolean;
    readonly staff: {
      readonly total: number | null;
      readonly female: number | null;
    };
    /** All amounts of one currency added up; null where one is missing or there are none. */
    readonly income: number | null;
    readonly expenditure: number | null;
    readonly currency: string | null;
    /** Whether the host or the Government gave something; null where nothing is known of the finances. */
    readonly hasHostContribution: boolean | null;
    readonly hasAudit: boolean;
  };

export const PLAN_STATES = ['done', 'partly', 'not-done', 'planned', 'unknown'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** What was planned for a period; it counts in the last year of that period. */
export type PlanFact = Fact & { readonly year: number | null; readonly state: PlanState };

export type OutcomeFact = Fact & { readonly year: number | null; readonly hasEvidence: boolean };

export type PartnerFact = Fact & {
  /** From the first to the last year of the partnership; null: not known. */
  readonly years: PeriodYears | null;
  readonly kind: PartnerKind;
  readonly country: Iso3 | null;
  readonly hasInstrument: boolean;
};

export type AgreementFact = Fact & {
  /** The years of which it is evidence; see evidence-years. */
  readonly years: PeriodYears | null;
  readonly state: AgreementState;
  readonly isWithUnesco: boolean;
  /** Whether its text can be read here or elsewhere. */
  readonly hasText: boolean;
};

export type CommitmentFact = Fact & { readonly state: 'met' | 'partly' | 'not-met' | 'unknown' };

export type RecommendationFact = Fact & {
  readonly state: 'open' | 'in-progress' | 'done' | 'declined' | 'unknown';
};

/** A seat of the latest term of the board. */
export type SeatFact = Fact & { readonly isFilled: boolean };

export type DocumentFact = Fact & {
  readonly kind: DocumentKind;
  /** The years of which it is evidence; see evidence-years. */
  readonly years: PeriodYears | null;
};

export type CriterionFact = Fact & { readonly hasEvidence: boolean };

/** All that indicators are computed from: facts of records, no words. */
export type ReviewFacts = {
  /** The calendar years looked at that have begun. */
  readonly years: readonly number[];
  readonly events: readonly EventFact[];
  readonly meetings: readonly MeetingFact[];
  readonly publications: readonly PublicationFact[];
  readonly periods: readonly PeriodFact[];
  readonly plan: readonly PlanFact[];
  readonly outcomes: readonly OutcomeFact[];
  readonly partners: readonly PartnerFact[];
  readonly agreements: readonly AgreementFact[];
  readonly commitments: readonly CommitmentFact[];
  readonly recommendations: readonly RecommendationFact[];
  readonly seats: readonly SeatFact[];
  readonly documents: readonly DocumentFact[];
  readonly criteria: readonly CriterionFact[];
};

/** A kind of record that indicators are computed from. */
export type FactSource = Exclude<keyof ReviewFacts, 'years'>;

/** Nothing on record. */
export const NO_FACTS: ReviewFacts = {
  years: [],
  events: [],
  meetings: [],
  publications: [],
  periods: [],
  plan: [],
  outcomes: [],
  partners: [],
  agreements: [],
  commitments: [],
  recommendations: [],
  seats: [],
  documents: [],
  criteria: [],
};
