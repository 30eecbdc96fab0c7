import type { AgreementKind, AgreementState } from '../agreements/agreement-state';
import type { RenewalStep } from '../agreements/renewal-steps';
import type { CriteriaGroupCode } from '../criteria-groups';
import type { PartialDate } from '../dates/partial-date';
import type { LangText } from '../lang-text';
import type { PeriodYears } from '../periods/period';
import type { Standing } from '../review/standing';
import type { DocumentView, RecordLink, RecordView } from './common';
import type { IndicatorView, ReviewRangeView } from './review';
import type { RichTextView } from './rich-text';
import type { TextPageView } from './text-page';

type SignatoryView = { readonly name: LangText; readonly office: LangText | null };

export type AgreementView = RecordView & {
  readonly kind: AgreementKind;
  readonly state: AgreementState;
  readonly parties: readonly LangText[];
  readonly gcResolution: string | null;
  readonly exbDecision: string | null;
  readonly signedOn: PartialDate | null;
  readonly signedAt: LangText | null;
  readonly signatories: readonly SignatoryView[];
  readonly inForceOn: PartialDate | null;
  readonly termYears: number | null;
  readonly expiresOn: PartialDate | null;
  readonly supersedes: RecordLink | null;
  readonly documents: readonly DocumentView[];
  readonly note: LangText | null;
};

/** The agreement in force and its dates, as far as they are known. */
export type AgreementInForce = {
  readonly publicId: string;
  readonly title: LangText;
  readonly signedOn: PartialDate | null;
  readonly expiresOn: PartialDate | null;
  /** Six months before expiry; null: not known, because the expiry is not. */
  readonly reviewDueOn: PartialDate | null;
  /** Eighteen months before expiry; null: not known. */
  readonly preparationFrom: PartialDate | null;
};

export type FunctionView = {
  readonly publicId: string;
  readonly code: string;
  readonly text: LangText;
  readonly agreement: RecordLink | null;
};

type CommitmentState = 'met' | 'partly' | 'not-met' | 'unknown';

export type CommitmentView = {
  readonly publicId: string;
  readonly article: string | null;
  readonly title: LangText;
  readonly requirement: LangText | null;
  readonly origin: string | null;
  readonly state: CommitmentState;
  readonly explanation: LangText | null;
  readonly evidence: readonly DocumentView[];
};

export type AgreementPageView = {
  /** Null: no agreement is known to be in force. */
  readonly inForce: AgreementInForce | null;
  /** Latest first; those without any date, which a later source mentions, before them. */
  readonly agreements: readonly AgreementView[];
  readonly functions: readonly FunctionView[];
  readonly commitments: readonly CommitmentView[];
};

export type EvaluationView = RecordView & {
  readonly periodFrom: PartialDate | null;
  readonly periodTo: PartialDate | null;
  readonly evaluators: readonly string[];
  readonly commissionedBy: LangText | null;
  readonly visitFrom: PartialDate | null;
  readonly visitTo: PartialDate | null;
  readonly termsOfReference: DocumentView | null;
  readonly report: DocumentView | null;
  readonly exbSession: string | null;
  readonly decision: LangText | null;
};

type RecommendationState = 'open' | 'in-progress' | 'done' | 'declined' | 'unknown';

export type RecommendationView = {
  readonly publicId: string;
  readonly evaluation: RecordLink | null;
  readonly number: string | null;
  readonly text: LangText;
  readonly addressee: LangText | null;
  readonly priority: 'high' | 'medium' | 'low' | null;
  readonly response: LangText | null;
  readonly state: RecommendationState;
  readonly evidence: readonly DocumentView[];
};

export type RenewalPageView = {
  readonly text: TextPageView | null;
  readonly inForce: AgreementInForce | null;
  /** Earliest first. */
  readonly agreements: readonly AgreementView[];
  readonly evaluations: readonly EvaluationView[];
  readonly recommendations: readonly RecommendationView[];
  /** Where the renewal of the agreement in force stands. */
  readonly steps: readonly RenewalStep[];
};

export type Category2PageView = {
  readonly text: TextPageView | null;
  readonly independence: TextPageView | null;
  readonly inForce: AgreementInForce | null;
  readonly counts: {
    readonly functions: number;
    readonly commitments: number;
    readonly criteria: number;
    readonly recommendations: number;
  };
};

/** A criterion as other pages point to it. */
export type CriterionName = {
  readonly code: string;
  readonly route: string;
  readonly question: LangText;
};

/** A criterion as a row of the matrix. */
export type CriterionRow = CriterionName & {
  readonly publicId: string;
  readonly hasAnswer: boolean;
  /** Pieces of evidence named in the criterion and events tagged as evidence for it. */
  readonly evidenceCount: number;
  readonly gap: LangText | null;
};

/** How a criterion stands in the years looked at. */
export type CriterionStanding = {
  /** Over all of them. */
  readonly standing: Standing;
  /** One a column of the range. */
  readonly standings: readonly Standing[];
};

export type CriteriaPageView = {
  readonly range: ReviewRangeView;
  readonly groups: readonly {
    readonly code: CriteriaGroupCode;
    readonly criteria: readonly (CriterionRow & CriterionStanding)[];
  }[];
};

/** One piece of evidence: what it shows, and the record or the document that shows it. */
export type EvidenceView = {
  readonly key: string;
  readonly statement: LangText | null;
  /** Date of the document or first day of the event. */
  readonly date: PartialDate | null;
  /** The years of which it is evidence; null: not known, so that it is shown for all. */
  readonly years: PeriodYears | null;
  /** Whether the record names a source, or the document can be read. What does not is no evidence yet. */
  readonly isSourced: boolean;
} & (
  | { readonly kind: 'document'; readonly document: DocumentView }
  | { readonly kind: 'record'; readonly record: RecordLink }
  /** The statement alone: its record is not public. */
  | { readonly kind: 'statement' }
);

export type CriterionPageView = RecordView &
  CriterionStanding & {
    readonly code: string;
    readonly group: CriteriaGroupCode;
    readonly question: LangText;
    readonly evidenceAsked: LangText | null;
    readonly basis: LangText | null;
    readonly answer: RichTextView | null;
    readonly range: ReviewRangeView;
    /** What the records say by themselves; empty where only words and documents answer the question. */
    readonly indicators: readonly IndicatorView[];
    /** Of the years of the range, and what has no date. */
    readonly evidence: readonly EvidenceView[];
    /** How many more there are of other years. */
    readonly evidenceOfOtherYears: number;
    readonly gap: LangText | null;
    readonly lastReviewedOn: PartialDate | null;
    readonly previous: CriterionName | null;
    readonly next: CriterionName | null;
  };
