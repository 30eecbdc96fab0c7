import type { DatePrecision } from '@/domain/dates/partial-date';
import type { Bilingual } from './bilingual';
import type { Ref } from './reference';
import type { RichText } from './rich-text';
import type { SeedRecord } from './seeder';

/**
 * The records as seeds write them: the content model's fields with both languages side by side and links by
 * public id. A field that is absent is unknown; a number is given only where a source gives it.
 */

export type SeedSource = {
  readonly kind: 'primary' | 'secondary' | 'computed';
  readonly title: Bilingual;
  readonly url?: string;
  readonly page?: string;
  readonly note?: Bilingual;
  readonly document?: Ref;
};

export type SeedCommon = SeedRecord & {
  readonly slug: string;
  readonly translation: { readonly en: 'ready'; readonly zh: 'ready' };
  readonly verification: 'unverified' | 'confirmed' | 'adopted';
  readonly verificationNote?: Bilingual;
  readonly sources?: readonly SeedSource[];
  readonly legacyUrls?: readonly { readonly url: string }[];
  readonly internalNotes?: string;
};

/** Calendar date YYYY-MM-DD; what `datePrecision` leaves open is filled with the first month or day. */
type Day = string;

type Dated = { readonly startsOn?: Day; readonly endsOn?: Day; readonly datePrecision?: DatePrecision };

type YesNoUnknown = 'yes' | 'no' | 'unknown';

export type SeedYear = SeedCommon & {
  readonly kind: 'reporting-period' | 'agreement-term';
  readonly yearStart: number;
  readonly yearEnd: number;
  readonly title?: Bilingual;
  readonly summary?: Bilingual;
  readonly highlights?: readonly { readonly text: Bilingual }[];
  readonly narrative?: Bilingual<RichText>;
  readonly mode?: 'onsite' | 'online' | 'mixed';
  readonly staff?: {
    readonly total?: number;
    readonly female?: number;
    readonly male?: number;
    readonly international?: number;
  };
  readonly finance?: {
    readonly currency?: string;
    readonly income?: readonly {
      readonly source: Bilingual;
      readonly kind?: string;
      readonly amount?: number;
    }[];
    readonly expenditure?: readonly { readonly heading: Bilingual; readonly amount?: number }[];
    readonly inKind?: Bilingual;
    readonly audit?: Ref;
  };
  readonly annualReport?: readonly Ref[];
  readonly workPlan?: readonly Ref[];
  readonly submittedToUnescoOn?: Day;
  readonly figureOverrides?: readonly {
    readonly figure: string;
    readonly value: number;
    readonly reason: Bilingual;
    readonly source?: string;
  }[];
};

type Counted = { readonly total?: number; readonly female?: number; readonly male?: number };

/** The fields that activities and trainings share. */
export type SeedEvent = SeedCommon &
  Dated & {
    readonly title: Bilingual;
    readonly series?: Bilingual;
    readonly edition?: number;
    readonly format?: 'onsite' | 'online' | 'hybrid';
    readonly venue?: Bilingual;
    readonly city?: Bilingual;
    readonly country?: string;
    readonly languages?: readonly string[];
    readonly organisers?: readonly Ref[];
    readonly coOrganisers?: readonly Ref[];
    readonly supporters?: readonly Ref[];
    readonly unescoEntities?: readonly Ref[];
    readonly experts?: readonly Ref[];
    readonly functions?: readonly Ref[];
    readonly programmeOutputs?: readonly { readonly output: string; readonly weight?: number }[];
    readonly sdgs?: readonly { readonly goal: string; readonly target?: string; readonly weight?: number }[];
    readonly priorities?: readonly { readonly priority: string; readonly weight?: number }[];
    readonly summary?: Bilingual;
    readonly objectives?: Bilingual;
    readonly body?: Bilingual<RichText>;
    readonly results?: Bilingual;
    readonly people?: Counted & {
      readonly note?: Bilingual;
      readonly byCountry?: readonly (Counted & { readonly country: string })[];
    };
    readonly hours?: number;
    readonly funding?: readonly {
      readonly source: Bilingual;
      readonly kind?: string;
      readonly amount?: number;
      readonly currency?: string;
    }[];
    readonly documents?: readonly Ref[];
    readonly related?: readonly Ref[];
    readonly evidenceFor?: readonly Ref[];
  };

export type SeedActivity = SeedEvent & {
  readonly kind:
    | 'forum'
    | 'symposium'
    | 'workshop'
    | 'visit'
    | 'mission'
    | 'joint-research'
    | 'policy-advice'
    | 'coordination-meeting'
    | 'outreach'
    | 'other';
};

export type SeedTraining = SeedEvent & {
  readonly kind: 'course' | 'seminar' | 'workshop' | 'study-visit' | 'online-course';
  readonly audience?: readonly ('officials' | 'researchers' | 'managers' | 'teachers' | 'other')[];
  readonly selection?: { readonly applications?: number; readonly nominatedBy?: Bilingual };
  readonly profile?: Bilingual;
  readonly byAffiliation?: readonly { readonly kind: string; readonly total: number }[];
  readonly byAgeBand?: readonly { readonly band: string; readonly total: number }[];
  readonly fellowships?: number;
  readonly certificates?: number;
  readonly assessment?: Bilingual;
  readonly sessions?: readonly {
    readonly title: Bilingual;
    readonly date?: Day;
    readonly lecturer?: string;
    readonly slides?: Ref;
  }[];
  readonly fieldVisits?: readonly { readonly place: Bilingual; readonly date?: Day }[];
  readonly satisfaction?: { readonly respondents?: number; readonly score?: number; readonly scale?: number };
  readonly followUp?: readonly {
    readonly months: number;
    readonly respondents?: number;
    readonly findings: Bilingual;
  }[];
};

export type SeedPartner = SeedCommon & {
  readonly name: Bilingual;
  readonly acronym?: string;
  readonly kind: string;
  readonly country?: string;
  readonly city?: Bilingual;
  readonly ror?: string;
  readonly wikidata?: string;
  readonly website?: string;
  readonly description?: Bilingual;
  readonly since?: Day;
  readonly until?: Day;
  readonly instruments?: readonly {
    readonly kind: 'mou' | 'agreement' | 'letter';
    readonly signedOn?: Day;
    readonly validUntil?: Day;
    readonly signatories?: string;
    readonly document?: Ref;
  }[];
};

export type SeedMeeting = SeedCommon &
  Dated & {
    readonly title: Bilingual;
    readonly body: 'governing-board' | 'executive-committee' | 'advisory';
    readonly term?: Ref;
    readonly sessionNumber?: number;
    readonly kind?: 'ordinary' | 'extraordinary' | 'inaugural';
    readonly format?: 'onsite' | 'online' | 'hybrid';
    readonly venue?: Bilingual;
    readonly city?: Bilingual;
    readonly country?: string;
    readonly chair?: Ref;
    readonly attendees?: readonly {
      readonly person?: Ref;
      readonly name?: string;
      readonly capacity?: 'member' | 'alternate' | 'unesco' | 'observer' | 'non-voting' | 'secretariat';
      readonly represents?: Bilingual;
      readonly present: YesNoUnknown;
    }[];
    readonly quorum?: YesNoUnknown;
    readonly agenda?: readonly {
      readonly number?: string;
      readonly title: Bilingual;
      readonly document?: Ref;
    }[];
    readonly decisions?: readonly {
      readonly number?: string;
      readonly text: Bilingual;
      readonly kind?: 'adoption' | 'appointment' | 'budget' | 'programme' | 'recommendation' | 'other';
      readonly responsible?: Bilingual;
      readonly dueOn?: Day;
      readonly state?: 'open' | 'in-progress' | 'done' | 'dropped' | 'unknown';
      readonly followUp?: Bilingual;
      readonly evidence?: Ref;
    }[];
    readonly summary?: Bilingual;
    readonly account?: Bilingual<RichText>;
    readonly minutes?: Ref;
    readonly minutesApprovedOn?: Day;
    readonly documents?: readonly Ref[];
  };

export type SeedPerson = SeedCommon & {
  readonly name: Bilingual;
  readonly familyNameFirst?: boolean;
  readonly title?: Bilingual;
  readonly affiliation?: Bilingual;
  readonly affiliationPartner?: Ref;
  readonly country?: string;
  readonly gender?: 'female' | 'male' | 'other' | 'undisclosed';
  readonly orcid?: string;
  readonly roles?: readonly {
    readonly role: Bilingual;
    readonly body?: Bilingual;
    readonly from?: Day;
    readonly to?: Day;
  }[];
};

export type SeedBoardTerm = SeedCommon &
  Dated & {
    readonly title: Bilingual;
    readonly number?: number;
    readonly seats?: readonly {
      readonly seat: Bilingual;
      readonly constituency?: Bilingual;
      readonly person?: Ref;
      readonly from?: Day;
      readonly to?: Day;
      readonly chair?: boolean;
    }[];
    readonly note?: Bilingual;
  };

export type SeedPublication = SeedCommon & {
  readonly title: Bilingual;
  readonly kind: string;
  readonly authors?: readonly {
    readonly person?: Ref;
    readonly name?: string;
    readonly orcid?: string;
    readonly affiliation?: string;
    readonly ror?: string;
  }[];
  readonly year?: number;
  readonly publisher?: Bilingual;
  readonly journal?: Bilingual;
  readonly isbn?: string;
  readonly issn?: string;
  readonly doi?: string;
  readonly url?: string;
  readonly language?: string;
  readonly licence?: string;
  readonly abstract?: Bilingual;
  readonly documents?: readonly Ref[];
  readonly funding?: Bilingual;
  readonly sdgs?: readonly { readonly goal: string; readonly target?: string; readonly weight?: number }[];
  readonly functions?: readonly Ref[];
};

export type SeedDocument = SeedCommon & {
  readonly title: Bilingual;
  readonly kind: string;
  readonly reference?: string;
  readonly date?: Day;
  readonly datePrecision?: DatePrecision;
  readonly language?: 'en' | 'zh' | 'fr' | 'other';
  readonly version?: string;
  readonly supersedes?: Ref;
  readonly access: 'public' | 'reviewers' | 'internal';
  readonly externalUrl?: string;
  readonly pages?: number;
  readonly isAccessible?: boolean;
  readonly note?: Bilingual;
  readonly licence?: string;
};
