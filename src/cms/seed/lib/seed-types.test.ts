import type { CollectionSlug, DataFromCollectionSlug } from 'payload';
import { describe, expectTypeOf, it } from 'vitest';
import type {
  SeedActivity,
  SeedBoardTerm,
  SeedDocument,
  SeedMeeting,
  SeedPartner,
  SeedPerson,
  SeedPublication,
  SeedTraining,
  SeedYear,
} from './seed-types';
import type {
  SeedAgreement,
  SeedCommitment,
  SeedCriterion,
  SeedEvaluation,
  SeedFunction,
  SeedMilestone,
  SeedNews,
  SeedOutcome,
  SeedPage,
  SeedRecommendation,
  SeedWorkPlanItem,
} from './seed-types-category2';

/** Fields that a seed could write and the content model does not have. */
type Unknown<Seed, Slug extends CollectionSlug> = Exclude<keyof Seed, keyof DataFromCollectionSlug<Slug>>;

describe('seed types', () => {
  it('should know no field that the content model lacks (checked by the compiler)', () => {
    expectTypeOf<Unknown<SeedYear, 'years'>>().toBeNever();
    expectTypeOf<Unknown<SeedActivity, 'activities'>>().toBeNever();
    expectTypeOf<Unknown<SeedTraining, 'trainings'>>().toBeNever();
    expectTypeOf<Unknown<SeedPartner, 'partners'>>().toBeNever();
    expectTypeOf<Unknown<SeedMeeting, 'governance-meetings'>>().toBeNever();
    expectTypeOf<Unknown<SeedPerson, 'people'>>().toBeNever();
    expectTypeOf<Unknown<SeedBoardTerm, 'board-terms'>>().toBeNever();
    expectTypeOf<Unknown<SeedPublication, 'publications'>>().toBeNever();
    expectTypeOf<Unknown<SeedDocument, 'documents'>>().toBeNever();
    expectTypeOf<Unknown<SeedNews, 'news'>>().toBeNever();
    expectTypeOf<Unknown<SeedPage, 'pages'>>().toBeNever();
    expectTypeOf<Unknown<SeedAgreement, 'agreements'>>().toBeNever();
    expectTypeOf<Unknown<SeedFunction, 'functions'>>().toBeNever();
    expectTypeOf<Unknown<SeedCommitment, 'commitments'>>().toBeNever();
    expectTypeOf<Unknown<SeedCriterion, 'criteria'>>().toBeNever();
    expectTypeOf<Unknown<SeedMilestone, 'milestones'>>().toBeNever();
    expectTypeOf<Unknown<SeedEvaluation, 'evaluations'>>().toBeNever();
    expectTypeOf<Unknown<SeedRecommendation, 'recommendations'>>().toBeNever();
    expectTypeOf<Unknown<SeedWorkPlanItem, 'work-plan-items'>>().toBeNever();
    expectTypeOf<Unknown<SeedOutcome, 'outcomes'>>().toBeNever();
  });
});
