import type { Locale } from '@/domain/locales';
import type { Bilingual } from '../lib/bilingual';
import type {
  SeedActivity,
  SeedBoardTerm,
  SeedCommon,
  SeedDocument,
  SeedMeeting,
  SeedPartner,
  SeedPerson,
  SeedPublication,
  SeedTraining,
  SeedYear,
} from '../lib/seed-types';
import type {
  SeedAgreement,
  SeedCommitment,
  SeedCriterion,
  SeedEvaluation,
  SeedFunction,
  SeedHome,
  SeedMilestone,
  SeedNavigation,
  SeedNews,
  SeedOutcome,
  SeedPage,
  SeedRecommendation,
  SeedSite,
  SeedWorkPlanItem,
} from '../lib/seed-types-category2';

type TranslationState = 'missing' | 'draft' | 'ready';

/** What the demonstration has beside the real content: drafts, a withdrawal, and translations that are owed. */
export type DemoState = {
  readonly translation: { readonly [code in Locale]: TranslationState };
  /** Absent: published. */
  readonly _status?: 'draft';
  readonly reviewState?: 'in-progress' | 'ready-for-review' | 'changes-asked';
  readonly visibleToReviewers?: boolean;
  readonly withdrawal?: { readonly withdrawnOn: string; readonly reason: Bilingual };
};

/** A record in both languages. */
export type Whole<Record extends SeedCommon> = Omit<Record, keyof DemoState> & DemoState;

type WithGaps<Value> =
  Value extends Bilingual<infer Text>
    ? Bilingual<Text | null>
    : Value extends readonly (infer Row)[]
      ? readonly WithGaps<Row>[]
      : Value extends object
        ? { readonly [Name in keyof Value]: WithGaps<Value[Name]> }
        : Value;

/** A record whose texts may be missing in one language: null. */
export type DemoRecord<Record extends SeedCommon> = WithGaps<Omit<Record, keyof DemoState>> & DemoState;

/** A criterion that may still be without an answer. */
export type OpenCriterion = Omit<SeedCriterion, 'answer' | 'gap'> &
  Partial<Pick<SeedCriterion, 'answer' | 'gap'>>;

type Kinds = {
  readonly documents: SeedDocument;
  readonly partners: SeedPartner;
  readonly people: SeedPerson;
  readonly agreements: SeedAgreement;
  readonly functions: SeedFunction;
  readonly commitments: SeedCommitment;
  readonly 'board-terms': SeedBoardTerm;
  readonly 'governance-meetings': SeedMeeting;
  readonly years: SeedYear;
  readonly criteria: OpenCriterion;
  readonly trainings: SeedTraining;
  readonly activities: SeedActivity;
  readonly publications: SeedPublication;
  readonly outcomes: SeedOutcome;
  readonly 'work-plan-items': SeedWorkPlanItem;
  readonly evaluations: SeedEvaluation;
  readonly recommendations: SeedRecommendation;
  readonly news: SeedNews;
  readonly milestones: SeedMilestone;
  readonly pages: SeedPage;
};

/** All records by collection, in the order of writing: what others link to comes first. */
export type DemoRecords = { readonly [Collection in keyof Kinds]: readonly DemoRecord<Kinds[Collection]>[] };

/** The same before translations were taken away. */
export type WholeRecords = { readonly [Collection in keyof Kinds]: readonly Whole<Kinds[Collection]>[] };

export type DemoContent = {
  readonly records: DemoRecords;
  readonly site: SeedSite;
  readonly navigation: SeedNavigation;
  readonly home: SeedHome;
};
