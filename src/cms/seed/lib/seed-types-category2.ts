import type { DatePrecision } from '@/domain/dates/partial-date';
import type { Bilingual } from './bilingual';
import type { Ref } from './reference';
import type { RichText } from './rich-text';
import type { SeedCommon } from './seed-types';

/** Records about the category 2 status, texts of the site, and its globals; see seed-types for the conventions. */

/** Calendar date YYYY-MM-DD. */
type Day = string;

export type SeedNews = SeedCommon & {
  readonly title: Bilingual;
  readonly date: Day;
  readonly summary?: Bilingual;
  readonly body?: Bilingual<RichText>;
  readonly events?: readonly Ref[];
};

export type SeedPage = SeedCommon & {
  readonly title: Bilingual;
  readonly summary?: Bilingual;
  readonly body: Bilingual<RichText>;
};

export type SeedAgreement = SeedCommon & {
  readonly title: Bilingual;
  readonly kind: 'establishment' | 'renewal' | 'host';
  readonly parties?: readonly { readonly name: Bilingual }[];
  readonly gcResolution?: string;
  readonly exbDecision?: string;
  readonly signedOn?: Day;
  readonly signedAt?: Bilingual;
  readonly datePrecision?: DatePrecision;
  readonly signatories?: readonly { readonly name: Bilingual; readonly office?: Bilingual }[];
  readonly inForceOn?: Day;
  readonly termYears?: number;
  readonly expiresOn?: Day;
  readonly state: 'in-force' | 'expired' | 'superseded' | 'unknown';
  readonly documents?: readonly Ref[];
  readonly supersedes?: Ref;
  readonly note?: Bilingual;
};

export type SeedFunction = SeedCommon & {
  readonly code: string;
  readonly text: Bilingual;
  readonly agreement?: Ref;
};

export type SeedCommitment = SeedCommon & {
  readonly article: string;
  readonly title: Bilingual;
  readonly requirement: Bilingual;
  readonly origin?: string;
  readonly statusNow: 'met' | 'partly' | 'not-met' | 'unknown';
  readonly explanation?: Bilingual;
  readonly evidence?: readonly Ref[];
};

export type CriterionGroup = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H';

export type SeedCriterion = SeedCommon & {
  readonly code: string;
  readonly group: CriterionGroup;
  readonly question: Bilingual;
  readonly evidenceAsked: Bilingual;
  readonly basis: string;
  readonly answer: Bilingual<RichText>;
  readonly evidence?: readonly { readonly statement: Bilingual; readonly record?: Ref }[];
  readonly gap: Bilingual;
  readonly lastReviewedOn?: Day;
};

export type SeedMilestone = SeedCommon & {
  readonly title: Bilingual;
  readonly date: Day;
  readonly datePrecision: DatePrecision;
  readonly text: Bilingual;
  readonly record?: Ref;
};

export type SeedEvaluation = SeedCommon & {
  readonly title: Bilingual;
  readonly periodFrom?: Day;
  readonly periodTo?: Day;
  readonly evaluators?: readonly { readonly name: string }[];
  readonly commissionedBy?: Bilingual;
  readonly visitFrom?: Day;
  readonly visitTo?: Day;
  readonly termsOfReference?: Ref;
  readonly report?: Ref;
  readonly exbSession?: string;
  readonly decision?: Bilingual;
};

export type SeedRecommendation = SeedCommon & {
  readonly evaluation: Ref;
  readonly number?: string;
  readonly text: Bilingual;
  readonly addressee?: Bilingual;
  readonly priority?: 'high' | 'medium' | 'low';
  readonly response?: Bilingual;
  readonly state: 'open' | 'in-progress' | 'done' | 'declined' | 'unknown';
  readonly evidence?: readonly Ref[];
};

export type SeedWorkPlanItem = SeedCommon & {
  readonly period: Ref;
  readonly reference?: string;
  readonly title: Bilingual;
  readonly planned?: Bilingual;
  readonly result?: Bilingual;
  readonly state: 'planned' | 'done' | 'partly' | 'not-done' | 'unknown';
  readonly event?: Ref;
};

export type SeedOutcome = SeedCommon & {
  readonly title: Bilingual;
  readonly kind: 'policy' | 'institution' | 'practice' | 'network' | 'other';
  readonly country?: string;
  readonly date?: Day;
  readonly datePrecision?: DatePrecision;
  readonly description?: Bilingual;
  readonly event?: Ref;
  readonly evidence?: readonly Ref[];
};

export type SeedSite = {
  readonly name: Bilingual;
  readonly shortName: string;
  readonly host: Bilingual;
  readonly tagline: Bilingual;
  readonly contact?: { readonly address?: Bilingual; readonly email?: string; readonly phone?: string };
  readonly disclaimer: Bilingual;
  readonly isDemonstration: boolean;
};

type SeedLink = { readonly label: Bilingual; readonly path: string };

export type SeedNavigation = { readonly main: readonly SeedLink[]; readonly footer: readonly SeedLink[] };

export type SeedHome = { readonly intro: Bilingual; readonly statement: Bilingual };
