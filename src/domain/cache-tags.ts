import { toCalendarDate } from './dates/to-calendar-date';
import type { RecordCollection } from './public-ids/public-id-prefixes';

/** Collections and globals whose change can be seen on public pages; keys of tags. */
export type ContentSource = RecordCollection | 'media' | 'redirects' | 'site' | 'navigation' | 'home';

/**
 * The names under which pages are dropped. A page carries the tag of everything it shows: of each record it
 * names, of each list it draws from, of the years whose events it counts. Tags know no language, so that a
 * change drops a page in all of them.
 */
export const cacheTags = {
  /** Whatever shows this record, if only its title. */
  record: (publicId: string) => `record:${publicId}`,
  /** Whatever lists or searches this collection. */
  list: (collection: ContentSource) => `list:${collection}`,
  /** The page of a period. */
  period: (slug: string) => `period:${slug}`,
  /** Whatever shows what happened in a calendar year; a period carries one for each of its years. */
  year: (year: number) => `year:${year}`,
  /** Whatever shows figures over all records. */
  totals: () => 'totals',
  /** sitemap.xml and the site map. */
  sitemap: () => 'sitemap',
  /** Every page: names, menus, banner. */
  site: () => 'site',
} as const;

/** A record before or after a change, as far as tags depend on it. Fields as the content model names them. */
export type ChangedRecord = {
  readonly publicId?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly _status?: string | null | undefined;
  readonly deletedAt?: string | null | undefined;
  readonly withdrawal?: { readonly withdrawnOn?: string | null | undefined } | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly yearStart?: number | null | undefined;
  readonly yearEnd?: number | null | undefined;
};

export type Change = {
  readonly collection: ContentSource;
  /** Null for a new record. */
  readonly before: ChangedRecord | null;
  /** Null for one that was deleted. */
  readonly after: ChangedRecord | null;
};

const GLOBALS: readonly ContentSource[] = ['site', 'navigation'];

const COUNTED: readonly ContentSource[] = ['activities', 'trainings', 'years'];

/** Readers meet a published record, and the notice of one that was withdrawn; drafts and trash they do not. */
const isSeen = (record: ChangedRecord) => record._status !== 'draft' && !record.deletedAt;

const isLive = (record: ChangedRecord) => isSeen(record) && !record.withdrawal?.withdrawnOn;

/** Every calendar year a record belongs to, from its first to its last. */
function yearsOf(record: ChangedRecord): number[] {
  const { startsOn, endsOn, date, year, yearStart, yearEnd } = record;
  const days = [startsOn, endsOn, date].map((day) => toCalendarDate(day));
  const years = [
    ...days.map((day) => (day === null ? null : Number(day.slice(0, 4)))),
    year,
    yearStart,
    yearEnd,
  ];
  const known = years.filter((value) => typeof value === 'number');
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
}

function tagsOfRecord(collection: ContentSource, record: ChangedRecord): string[] {
  const isPeriod = collection === 'years' && record.slug;
  return [
    ...(record.publicId ? [cacheTags.record(record.publicId)] : []),
    ...(isPeriod ? [cacheTags.period(record.slug ?? '')] : []),
    ...yearsOf(record).map(cacheTags.year),
  ];
}

/** What the site map knows of a record: where it is, if anywhere. */
const addressOf = (record: ChangedRecord | null) =>
  record !== null && isLive(record) ? record.slug : undefined;

/**
 * The tags a change touches: those of the record as it was and as it is, so that a page it left is dropped as
 * surely as one it came to. Empty when readers can see neither state. Pages that only name the record, such as
 * the trainings of a renamed partner, need nothing of their own here: they carry the tag of the partner.
 */
export function tagsOfChange({ collection, before, after }: Change): string[] {
  if (GLOBALS.includes(collection)) return [cacheTags.site()];
  const seen = [before, after].filter((record) => record !== null && isSeen(record)) as ChangedRecord[];
  // Media and globals come without a record: their change is always seen.
  if (seen.length === 0 && (before !== null || after !== null)) return [];
  const tags = [cacheTags.list(collection), ...seen.flatMap((record) => tagsOfRecord(collection, record))];
  if (COUNTED.includes(collection)) tags.push(cacheTags.totals());
  if (addressOf(before) !== addressOf(after)) tags.push(cacheTags.sitemap());
  return [...new Set(tags)];
}
