import type { RecordCollection } from './public-ids/public-id-prefixes';

/** What every record has that tells whether and where it is shown. */
const COMMON = [
  'publicId',
  'slug',
  '_status',
  'deletedAt',
  'withdrawal',
  'translation',
  'verification',
] as const;

const PLACE = ['startsOn', 'endsOn', 'datePrecision', 'format', 'city', 'country'] as const;

const EVENT = [
  ...COMMON,
  ...PLACE,
  'title',
  'kind',
  'people',
  'hours',
  'sdgs',
  'programmeOutputs',
  'priorities',
  'organisers',
  'coOrganisers',
  'supporters',
  'unescoEntities',
  'evidenceFor',
] as const;

/** What of an event is only named: pages that add events up do not change with it. */
const WORDS: readonly string[] = ['slug', 'title', 'city', 'translation', 'verification'];

/** The fields of an event that figures are made of, beside its number. */
export const COUNTED_OF_EVENTS: readonly string[] = EVENT.filter((field) => !WORDS.includes(field));

const ONLY_REVIEWED = [
  // By this they are put beside what lists show of the same record.
  'publicId',
  'functions',
  'experts',
  'certificates',
  'satisfaction',
  'followUp',
  'funding',
  'sources',
] as const;

/**
 * The fields that no list shows and a review counts (see review/review-facts), of collections whose lists do not
 * hear of every change.
 */
export const REVIEWED: Readonly<Partial<Record<RecordCollection, readonly string[]>>> = {
  activities: ONLY_REVIEWED,
  trainings: ONLY_REVIEWED,
  publications: ['sources'],
  partners: ['instruments', 'sources'],
};

/** Whether a read of these fields changes only with what a review counts, and not with what lists show. */
export function isOnlyReviewed(collection: string, fields: readonly string[]): boolean {
  const reviewed = REVIEWED[collection as RecordCollection];
  // Of other collections no review hears, not even of what comes and goes.
  return reviewed !== undefined && fields.every((field) => field === 'id' || reviewed.includes(field));
}

/**
 * The fields of a record that other pages than its own may show: in lists, in totals, where it is named. A change
 * of other fields, such as a text, touches the record's own page alone. Collections that are missing here are
 * shown in full elsewhere. An integration test holds this against the content model: whatever comes along with a
 * link must be here.
 */
export const SHOWN_ELSEWHERE: Readonly<Partial<Record<RecordCollection, readonly string[]>>> = {
  activities: EVENT,
  trainings: EVENT,
  years: [...COMMON, 'title', 'kind', 'yearStart', 'yearEnd', 'summary', 'mode', 'figureOverrides'],
  'governance-meetings': [...COMMON, ...PLACE, 'title', 'body', 'kind', 'sessionNumber', 'decisions'],
  partners: [...COMMON, 'name', 'acronym', 'kind', 'country', 'city', 'since', 'until', 'website', 'logo'],
  publications: [
    ...COMMON,
    'title',
    'kind',
    'year',
    'language',
    'authors',
    'journal',
    'publisher',
    'doi',
    'isbn',
    'url',
  ],
  news: [...COMMON, 'title', 'date', 'summary', 'media'],
};

/**
 * Whether a read of these fields shows more of a record than `SHOWN_ELSEWHERE`, so that it also depends on changes
 * of which lists do not hear. Null stands for all fields.
 */
export function isMoreThanShownElsewhere(collection: string, fields: readonly string[] | null): boolean {
  const shown = SHOWN_ELSEWHERE[collection as RecordCollection];
  if (shown === undefined) return false;
  return fields === null || fields.some((field) => field !== 'id' && !shown.includes(field));
}
