import type { GapKind } from '../completeness/gap-kinds';
import type { CriteriaGroupCode } from '../criteria-groups';
import type { LangText } from '../lang-text';
import type { RecordCollection } from '../public-ids/public-id-prefixes';
import type { PlanState } from '../review/review-facts';
import type { AgreementPageView, CriterionPageView, FunctionView, RenewalPageView } from './category-2';
import type { RecordLink } from './common';
import type { GovernancePageView, MeetingPageView } from './governance';
import type { PeriodRow } from './periods';
import type { ColumnView, ReviewRangeView } from './review';

/** What was done for a function of the agreement in some years. */
export type FunctionCell = { readonly trainings: number; readonly activities: number };

export type FunctionRow = {
  /** Null: events that are assigned to no function. */
  readonly function: FunctionView | null;
  readonly total: FunctionCell;
  /** One a column of the range. An event that serves two functions stands in both rows. */
  readonly cells: readonly FunctionCell[];
};

/** Functions of the agreement against what was done for them, period by period. */
export type FunctionsPageView = {
  readonly range: ReviewRangeView;
  readonly rows: readonly FunctionRow[];
};

export type WorkPlanItemView = {
  readonly publicId: string;
  readonly reference: string | null;
  readonly title: LangText;
  readonly planned: LangText | null;
  readonly result: LangText | null;
  readonly state: PlanState;
  /** The training or activity that came of it. */
  readonly event: RecordLink | null;
};

/** What was planned beside what came of it. */
export type WorkPlanPageView = {
  readonly range: ReviewRangeView;
  /** One a column of the range, earliest first. */
  readonly columns: readonly {
    readonly column: ColumnView;
    readonly items: readonly WorkPlanItemView[];
    readonly counts: Readonly<Record<PlanState, number>>;
  }[];
};

/** Something expected that is not on record, with the records that lack it. */
export type GapView = {
  readonly kind: GapKind;
  readonly of: number;
  /** How many lack it; zero where there is no record that could have it. */
  readonly count: number;
  /** The first of them. */
  readonly records: readonly RecordLink[];
};

/** What is not on record yet, said openly. */
export type GapsPageView = {
  readonly range: ReviewRangeView;
  /** One a column of the range, earliest first. */
  readonly columns: readonly { readonly column: ColumnView; readonly gaps: readonly GapView[] }[];
  /** What staff say is missing, criterion by criterion. */
  readonly criteria: readonly { readonly code: string; readonly route: string; readonly gap: LangText }[];
  /** Documents of which no file and no address is on record. */
  readonly documents: readonly RecordLink[];
};

/** Whom a document is made for: what each may read differs. */
export type Audience = 'public' | 'reviewers';

/** Everything a renewal dossier says, in one language, over the years of `range`. */
export type DossierView = {
  readonly audience: Audience;
  readonly range: ReviewRangeView;
  /** The day of the latest change of any record in it, YYYY-MM-DD: the same data, the same day. */
  readonly dataDate: string;
  /** The day as of which it was asked for, where that was a day in the past. */
  readonly asOf: string | null;
  readonly agreement: AgreementPageView;
  readonly renewal: RenewalPageView;
  readonly groups: readonly {
    readonly code: CriteriaGroupCode;
    readonly criteria: readonly CriterionPageView[];
  }[];
  readonly functions: FunctionsPageView;
  readonly workPlan: WorkPlanPageView;
  readonly governance: GovernancePageView;
  /** Meetings of all bodies within the years, earliest first. */
  readonly meetings: readonly MeetingPageView[];
  /** The reporting periods within the years, earliest first. */
  readonly periods: readonly PeriodRow[];
  readonly gaps: GapsPageView;
};

/** Which state of a record a document was made from. */
export type RecordVersion = {
  readonly collection: RecordCollection;
  readonly publicId: string;
  /** Time of its last change, ISO 8601. */
  readonly updatedAt: string;
};
