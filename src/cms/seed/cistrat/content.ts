import type { CollectionSlug } from 'payload';
import type { SeedCommon } from '../lib/seed-types';
import { AGREEMENTS, FUNCTIONS } from './agreements';
import { COMMITMENTS } from './commitments';
import { CRITERIA_A_B } from './criteria-a-b';
import { CRITERIA_C_D } from './criteria-c-d';
import { CRITERIA_E_F } from './criteria-e-f';
import { CRITERIA_G_H } from './criteria-g-h';
import { DOCUMENTS } from './documents';
import { ACTIVITIES, TRAININGS } from './events';
import { BOARD_TERMS, MEETINGS } from './governance';
import { MILESTONES } from './milestones';
import { NEWS } from './news';
import { ABOUT_PAGES } from './pages-about';
import { CATEGORY_2_PAGES } from './pages-category-2';
import { SITE_PAGES } from './pages-site';
import { PARTNERS } from './partners';
import { PEOPLE } from './people';
import { YEARS } from './years';

/**
 * All records of the real content by collection, in the order of writing: what others link to comes first.
 * Evaluations, recommendations, outcomes, work plans and publications are not documented, so there are none.
 */
export const CISTRAT_CONTENT = [
  ['documents', DOCUMENTS],
  ['partners', PARTNERS],
  ['people', PEOPLE],
  ['agreements', AGREEMENTS],
  ['functions', FUNCTIONS],
  ['commitments', COMMITMENTS],
  ['board-terms', BOARD_TERMS],
  ['governance-meetings', MEETINGS],
  ['years', YEARS],
  ['trainings', TRAININGS],
  ['activities', ACTIVITIES],
  ['news', NEWS],
  ['criteria', [...CRITERIA_A_B, ...CRITERIA_C_D, ...CRITERIA_E_F, ...CRITERIA_G_H]],
  ['milestones', MILESTONES],
  ['pages', [...ABOUT_PAGES, ...CATEGORY_2_PAGES, ...SITE_PAGES]],
] as const satisfies readonly (readonly [CollectionSlug, readonly SeedCommon[]])[];
