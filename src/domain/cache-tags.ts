import { COUNTED_OF_EVENTS, REVIEWED, SHOWN_ELSEWHERE } from './cache-tags-fields';
import { toCalendarDate } from './dates/to-calendar-date';
import { parseLocale } from './locales';
import { listYears } from './periods/list-years';
import type { RecordCollection } from './public-ids/public-id-prefixes';
import { toRecordRoute } from './record-route';
import { toIdPath } from './routes';

/** Collections and globals whose change can be seen on public pages; keys of tags. */
export type ContentSource = RecordCollection | 'media' | 'redirects' | 'site' | 'navigation' | 'home';

/** The number of a record in the database, its own within its collection. */
type RowId = number | string;

/** How many records are read together where a whole collection is read in parts; see `rows`. */
export const ROWS_OF_PART = 64;

/** The part of its collection in which a record is read. */
const partOf = (id: RowId) => Math.floor(Number(id) / ROWS_OF_PART);

/** The path of an address without its language: an answer in one language moves with that in the other. */
function withoutLocale(path: string): string {
  const [, first, ...rest] = path.split('/');
  return parseLocale(first) ? `/${rest.join('/')}` : path;
}

/**
 * The names under which pages are dropped. A page carries the tag of everything it shows. Tags know no language,
 * so that a change drops a page in all of them; records are named by collection and number, so that a page can
 * also wait for one that readers cannot see yet.
 */
export const cacheTags = {
  /** Whatever shows all of this record: its own page, and lists of whole records. */
  record: (collection: ContentSource, id: RowId) => `record:${collection}/${id}`,
  /** Whatever names this record, by what is shown of it elsewhere (see cache-tags-fields). */
  name: (collection: ContentSource, id: RowId) => `name:${collection}/${id}`,
  /** Whatever lists, counts or adds up all of this collection. */
  list: (collection: ContentSource) => `list:${collection}`,
  /** Whatever adds up trainings and activities without naming them. */
  counts: () => 'counts',
  /** Whatever counts what only a review asks of records; see cache-tags-fields. */
  review: () => 'review',
  /** The part of its collection in which this record is read; carried by what is read, not by pages. */
  rows: (collection: ContentSource, id: RowId) => `rows:${collection}/${partOf(id)}`,
  /** As `rows`, for reads of what only a review asks of records. */
  reviewedRows: (collection: ContentSource, id: RowId) => `reviewed-rows:${collection}/${partOf(id)}`,
  /** Whatever shows what happened in a calendar year; a period carries one for each of its years. */
  year: (year: number) => `year:${year}`,
  /** Whatever names the reporting period of a calendar year. */
  period: (year: number) => `period:${year}`,
  /** Whatever shows what was done with a country: events held there or with people from there, partners, outcomes. */
  country: (iso3: string) => `country:${iso3}`,
  /** Whatever depends on how many people came from a country without showing it; see country-reach. */
  people: (iso3: string) => `people:${iso3}`,
  /** Whatever shows the events that serve a goal. */
  sdg: (goal: number) => `sdg:${goal}`,
  /** Whatever compares goals with each other, as each goal's page does. */
  sdgs: () => 'sdgs',
  /** Whatever shows what was done with a partner, and which people belong to it. */
  partner: (id: RowId) => `partner:${id}`,
  /** Whatever shows or counts the events that are evidence for a criterion. */
  evidence: (criterion: RowId) => `evidence:${criterion}`,
  /** The answer at an address where no record is: not found, moved or withdrawn. */
  address: (path: string) => `address:${withoutLocale(path)}`,
  /** sitemap.xml and the site map. */
  sitemap: () => 'sitemap',
  /** Every page: names, menus, banner. */
  site: () => 'site',
} as const;

type Link = RowId | { readonly id: RowId } | null | undefined;
type Links = readonly Link[] | null | undefined;

/** A record before or after a change, as it is stored, as far as tags name its fields. All its fields are compared. */
export type ChangedRecord = {
  readonly id?: RowId | null | undefined;
  readonly publicId?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly _status?: string | null | undefined;
  readonly deletedAt?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly withdrawal?: { readonly withdrawnOn?: string | null | undefined } | null | undefined;
  /** Who may read a document. */
  readonly access?: string | null | undefined;
  /** Whether a picture may be shown. */
  readonly isPublic?: boolean | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly yearStart?: number | null | undefined;
  readonly yearEnd?: number | null | undefined;
  readonly country?: string | null | undefined;
  readonly people?:
    | { readonly byCountry?: readonly { readonly country?: string | null | undefined }[] | null | undefined }
    | null
    | undefined;
  readonly sdgs?: readonly { readonly goal?: string | number | null | undefined }[] | null | undefined;
  readonly organisers?: Links;
  readonly coOrganisers?: Links;
  readonly supporters?: Links;
  readonly unescoEntities?: Links;
  readonly evidenceFor?: Links;
  readonly affiliationPartner?: Link;
  /** The address of a redirect. */
  readonly from?: string | null | undefined;
};

export type Change = {
  readonly collection: ContentSource;
  /** Null for a new record, and for settings, of which there is nothing to tell. */
  readonly before: ChangedRecord | null;
  /** Null for one that was deleted, and for settings. */
  readonly after: ChangedRecord | null;
};

/** Readers meet a record that is published and neither in the trash nor withdrawn; documents and pictures if public. */
function isLive(record: ChangedRecord | null): record is ChangedRecord {
  if (record === null || record._status === 'draft' || record.deletedAt) return false;
  if (record.withdrawal?.withdrawnOn || record.isPublic === false) return false;
  return record.access === null || record.access === undefined || record.access === 'public';
}

/** The same text for the same content; an empty field is the same as none. */
const toText = (value: unknown) => JSON.stringify(value ?? null);

/** What of a record differs, as readers see it; null when they see neither state or no difference. */
type Difference = {
  /** The states readers see: the one before, the one after, or both. */
  readonly seen: readonly ChangedRecord[];
  /** Whether any of the fields differs. All do when the record came or went. */
  readonly isIn: (fields: readonly string[]) => boolean;
  /** Whether anything differs that is shown elsewhere than on the record's own page. */
  readonly isElsewhere: boolean;
};

function toDifference({ collection, before, after }: Change): Difference | null {
  const seen = [before, after].filter(isLive);
  if (seen.length === 0) return null;
  const isSwitched = seen.length === 1;
  const [left, right] = [before, after].map((record) => ({ ...record }) as Record<string, unknown>);
  const differs = (field: string) => toText(left?.[field]) !== toText(right?.[field]);
  const fields = [...new Set([left, right].flatMap((record) => Object.keys(record ?? {})))];
  if (!isSwitched && !fields.some(differs)) return null;
  const isIn = (some: readonly string[]) => isSwitched || some.some(differs);
  const shown = SHOWN_ELSEWHERE[collection as RecordCollection];
  return { seen, isIn, isElsewhere: shown === undefined || isIn(shown) };
}

/** Every calendar year from the first to the last of the given days and years. */
function yearsFrom(days: readonly (string | null | undefined)[], years: readonly unknown[] = []): number[] {
  const ofDays = days.map((day) => toCalendarDate(day)).map((day) => (day ? Number(day.slice(0, 4)) : null));
  const known = [...ofDays, ...years].filter((year) => typeof year === 'number');
  if (known.length === 0) return [];
  return listYears({ yearStart: Math.min(...known), yearEnd: Math.max(...known) });
}

const toId = (link: Link): RowId | null => (typeof link === 'object' ? (link?.id ?? null) : (link ?? null));

/** Each linked record once. */
function idsOf(...lists: readonly Links[]): RowId[] {
  const ids = lists.flatMap((list) => list ?? []).map(toId);
  return [...new Set(ids)].filter((id) => id !== null);
}

const originsOf = ({ people }: ChangedRecord) =>
  (people?.byCountry ?? []).flatMap(({ country }) => country ?? []);

function tagsOfEvent({ seen, isIn }: Difference): string[] {
  return [
    ...seen.flatMap(({ startsOn, endsOn }) => yearsFrom([startsOn, endsOn])).map(cacheTags.year),
    ...seen.flatMap((event) => [event.country ?? [], originsOf(event)].flat()).map(cacheTags.country),
    ...seen.flatMap(({ sdgs }) => sdgs ?? []).map(({ goal }) => cacheTags.sdg(Number(goal))),
    ...seen
      .flatMap((event) => idsOf(event.organisers, event.coOrganisers, event.supporters, event.unescoEntities))
      .map(cacheTags.partner),
    ...seen.flatMap(({ evidenceFor }) => idsOf(evidenceFor)).map(cacheTags.evidence),
    ...(isIn(COUNTED_OF_EVENTS) ? [cacheTags.counts()] : []),
    ...(isIn(['people']) ? seen.flatMap(originsOf).map(cacheTags.people) : []),
    ...(isIn(['sdgs']) ? [cacheTags.sdgs()] : []),
  ];
}

/** A period as others name it: which years it covers, under which title and address. */
const PERIOD_NAME = ['kind', 'yearStart', 'yearEnd', 'slug', 'title'] as const;

function tagsOfPeriod({ seen, isIn }: Difference): string[] {
  if (!isIn(PERIOD_NAME)) return [];
  return seen.flatMap(({ yearStart, yearEnd }) => yearsFrom([], [yearStart, yearEnd])).map(cacheTags.period);
}

/** What else drops pages when something differs that is shown elsewhere, by the kind of record. */
const FURTHER_TAGS: Partial<Record<ContentSource, (difference: Difference) => string[]>> = {
  activities: tagsOfEvent,
  trainings: tagsOfEvent,
  years: tagsOfPeriod,
  'governance-meetings': ({ seen }) =>
    seen.flatMap(({ startsOn }) => yearsFrom([startsOn])).map(cacheTags.year),
  publications: ({ seen }) => seen.flatMap(({ year }) => yearsFrom([], [year])).map(cacheTags.year),
  documents: ({ seen }) => seen.flatMap(({ date }) => yearsFrom([date])).map(cacheTags.year),
  partners: ({ seen }) => seen.flatMap(({ country }) => country ?? []).map(cacheTags.country),
  outcomes: ({ seen }) => seen.flatMap(({ country }) => country ?? []).map(cacheTags.country),
  people: ({ seen }) =>
    seen.flatMap(({ affiliationPartner }) => idsOf([affiliationPartner])).map(cacheTags.partner),
};

/** The address of a record's own page without the language; null for what is shown as a part of another page. */
function ownRouteOf(collection: ContentSource, { publicId, slug }: ChangedRecord): string | null {
  if (collection === 'pages') return null;
  const route = toRecordRoute(collection, { publicId: publicId ?? '', slug });
  return route && !/[#?]/.test(route) ? route : null;
}

function addressesOf(collection: ContentSource, record: ChangedRecord | null): string[] {
  if (record === null) return [];
  const id = record.publicId ? [toIdPath(record.publicId)] : [];
  return [...id, ...[ownRouteOf(collection, record) ?? []].flat()];
}

/** What decides about the answers at a record's addresses: its page, the new address, the notice that it is gone. */
const toAddressState = (record: ChangedRecord | null) =>
  toText([
    isLive(record),
    record && [record._status, record.deletedAt, record.slug, record.publicId, record.withdrawal],
  ]);

const hasBeenPublished = (record: ChangedRecord | null) =>
  record !== null && (record._status !== 'draft' || Boolean(record.publishedAt));

function tagsOfAddresses({ collection, before, after }: Change): string[] {
  const states = [before, after];
  if (!states.some(hasBeenPublished) || toAddressState(before) === toAddressState(after)) return [];
  return states.flatMap((record) => addressesOf(collection, record)).map(cacheTags.address);
}

function tagsOfReview(collection: ContentSource, { isIn }: Difference, ids: readonly RowId[]): string[] {
  const reviewed = REVIEWED[collection as RecordCollection];
  if (!reviewed || !isIn(reviewed)) return [];
  return [cacheTags.review(), ...ids.map((id) => cacheTags.reviewedRows(collection, id))];
}

function tagsOfRecord(collection: ContentSource, difference: Difference): string[] {
  const { seen, isElsewhere } = difference;
  const ids = [...new Set(seen.flatMap(({ id }) => id ?? []))];
  return [
    ...(isElsewhere ? [cacheTags.list(collection)] : []),
    ...ids.map((id) => cacheTags.record(collection, id)),
    ...ids.map((id) => cacheTags.rows(collection, id)),
    ...(isElsewhere ? ids.map((id) => cacheTags.name(collection, id)) : []),
    ...(isElsewhere ? (FURTHER_TAGS[collection]?.(difference) ?? []) : []),
    ...tagsOfReview(collection, difference, ids),
    // The site map says when each page changed.
    ...(seen.some((record) => ownRouteOf(collection, record)) ? [cacheTags.sitemap()] : []),
  ];
}

/**
 * The tags a change touches: those of the record as it was and as it is, so that a page it left is dropped as
 * surely as one it came to. Empty when readers can see neither state, or no difference. Pages that only name the
 * record, such as the trainings of a renamed partner, carry the tag of its name.
 */
export function tagsOfChange(change: Change): string[] {
  const { collection, before, after } = change;
  if (collection === 'site' || collection === 'navigation') return [cacheTags.site()];
  if (before === null && after === null) return [cacheTags.list(collection)];
  if (collection === 'redirects') {
    return [...new Set([before, after].flatMap((row) => row?.from ?? []).map(cacheTags.address))];
  }
  const difference = toDifference(change);
  const tags = [...(difference ? tagsOfRecord(collection, difference) : []), ...tagsOfAddresses(change)];
  return [...new Set(tags)];
}
