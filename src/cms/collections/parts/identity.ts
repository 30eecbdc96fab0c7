import { sql } from '@payloadcms/db-postgres';
import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type CollectionSlug,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { LOCALE_CODES, type Locale } from '@/domain/locales';
import { toPeriodSlug } from '@/domain/periods/to-period-slug';
import { nextPublicId } from '@/domain/public-ids/next-public-id';
import {
  PUBLIC_ID_PREFIXES,
  type PublicIdPrefix,
  type RecordCollection,
} from '@/domain/public-ids/public-id-prefixes';
import { toSlug } from '@/domain/slugs/to-slug';
import type { Problem } from '../../fields/validation';
import { runSql } from '../../hooks/run-sql';
import { say } from '../../hooks/say';
import { isBulkLoad } from '../../hooks/write-audit';
import { type NameOfRecord, translationHook } from './translation';

/**
 * How a kind of record gets its public id and its address:
 * by its name (and, where records have one, the year of a date), by its years, or by its code.
 */
export type Identity =
  | { readonly kind?: 'name'; readonly nameField: string; readonly yearFrom?: readonly string[] }
  | { readonly kind: 'period' }
  | { readonly kind: 'code'; readonly codeField: string };

type Values = Readonly<Record<string, unknown>>;

/** The two names a record is known by; either may still be missing in a draft. */
type Names = { publicId: string | null; slug: string | null };

const asText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** A localized value as it comes: one text in the language of the request, or all languages at once. */
function firstName(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return asText(value);
  const byLocale = value as Partial<Record<Locale, unknown>>;
  for (const locale of LOCALE_CODES) {
    const name = asText(byLocale[locale]);
    if (name) return name;
  }
  return null;
}

function yearOf(values: Values, fields: readonly string[]): number | null {
  for (const field of fields) {
    const value = values[field];
    const iso = value instanceof Date ? value.toISOString() : asText(value);
    const year = typeof value === 'number' ? value : Number(iso?.slice(0, 4));
    if (Number.isInteger(year) && year >= 1000 && year <= 9999) return year;
  }
  return null;
}

function periodNames(values: Values, prefix: PublicIdPrefix): Names {
  const [yearStart, yearEnd] = [values.yearStart, values.yearEnd];
  if (typeof yearStart !== 'number' || typeof yearEnd !== 'number' || yearEnd < yearStart) {
    return { publicId: null, slug: null };
  }
  const years = toPeriodSlug({ yearStart, yearEnd });
  // A term of the agreement may span the same years as a report, so it must not take the report's address.
  return values.kind === 'agreement-term'
    ? { publicId: `${prefix}-TERM-${years}`, slug: `term-${years}` }
    : { publicId: `${prefix}-${years}`, slug: years };
}

type NameField = 'publicId' | 'slug';

type Place = { collection: CollectionSlug; id: number | string | undefined; req: PayloadRequest };

// Nested reads go to the database adapter: the Local API would overwrite the language of the request.

/**
 * Looks at trashed records too: their names are still taken. So is a name that stands only in a draft of a
 * record, which the record's own row does not show.
 */
async function isTaken(field: NameField, value: string, { collection, id, req }: Place): Promise<boolean> {
  const others = (key: string) => (id === undefined ? [] : [{ [key]: { not_equals: id } }]);
  const rows = await req.payload.db.count({
    collection,
    req,
    where: { and: [{ [field]: { equals: value } }, ...others('id')] },
  });
  if (rows.totalDocs > 0) return true;
  const drafts = await req.payload.db.countVersions({
    collection,
    req,
    where: {
      and: [{ latest: { equals: true } }, { [`version.${field}`]: { equals: value } }, ...others('parent')],
    },
  });
  return drafts.totalDocs > 0;
}

async function freeSlug(wanted: string, place: Place): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted.slice(0, 76)}-${number}`;
    if (!(await isTaken('slug', slug, place))) return slug;
  }
}

async function freePublicId(prefix: PublicIdPrefix, year: number | null, place: Place): Promise<string> {
  const { collection, req } = place;
  const like = { like: year === null ? `${prefix}-` : `${prefix}-${year}-` };
  const rows = await req.payload.db.find<Values & { id: number }>({
    collection,
    pagination: false,
    req,
    select: { publicId: true },
    where: { publicId: like },
  });
  const drafts = await req.payload.db.findVersions<Values>({
    collection,
    pagination: false,
    req,
    where: { and: [{ latest: { equals: true } }, { 'version.publicId': like }] },
  });
  const ids = [...rows.docs, ...drafts.docs.map(({ version }) => version)].map(({ publicId }) =>
    asText(publicId),
  );
  return nextPublicId(
    prefix,
    year,
    ids.filter((id) => id !== null),
  );
}

/**
 * Lets one save at a time look for a free name, until it is committed: two that look at the same moment would find the
 * same. A load of a whole site is alone, and brings its names.
 */
async function awaitTurn({ collection, req }: Place): Promise<void> {
  if (isBulkLoad(req)) return;
  await runSql(req, sql`SELECT pg_advisory_xact_lock(hashtext(${`names of ${collection}`}))`);
}

async function namedNames(
  identity: Extract<Identity, { nameField: string }>,
  values: Values,
  missing: { publicId: boolean; slug: boolean },
  place: Place,
): Promise<Names> {
  const name = firstName(values[identity.nameField]);
  const year = yearOf(values, identity.yearFrom ?? []);
  // A draft waits for its date: the year is part of the id. When it is published without one, it goes without.
  const waits = identity.yearFrom !== undefined && year === null && values._status !== 'published';
  const prefix = PUBLIC_ID_PREFIXES[place.collection as RecordCollection];
  await awaitTurn(place);
  return {
    slug: missing.slug && name ? await freeSlug(toSlug(name), place) : null,
    publicId: missing.publicId && !waits ? await freePublicId(prefix, year, place) : null,
  };
}

async function proposeNames(
  identity: Identity,
  values: Values,
  missing: { publicId: boolean; slug: boolean },
  place: Place,
): Promise<Names> {
  const prefix = PUBLIC_ID_PREFIXES[place.collection as RecordCollection];
  if (identity.kind === 'period') return periodNames(values, prefix);
  if (identity.kind === 'code') {
    const code = asText(values[identity.codeField]);
    return code
      ? { publicId: `${prefix}-${code.toUpperCase()}`, slug: code.toLowerCase() }
      : { publicId: null, slug: null };
  }
  return namedNames(identity, values, missing, place);
}

const TAKEN: Record<NameField, (value: string) => Problem> = {
  publicId: (value) => ({
    en: `The public id ${value} belongs to another record, perhaps one in the trash. Choose another, or leave it empty to have one given.`,
    zh: `公开编号 ${value} 已被其他记录使用（可能在回收站中）。请改用其他编号，或留空自动生成。`,
  }),
  slug: (value) => ({
    en: `The address "${value}" belongs to another record of this kind, perhaps one in the trash. Choose another.`,
    zh: `网址名“${value}”已被同类记录使用（可能在回收站中）。请改用其他名称。`,
  }),
};

const FIXED: Problem = {
  en: 'The public id cannot change after the first publication: others may have quoted it. Put the old one back.',
  zh: '首次发布后公开编号不可更改，以免他人引用失效。请恢复原编号。',
};

function fail(place: Place, path: string, problem: Problem): ValidationError {
  return new ValidationError(
    { collection: place.collection, errors: [{ message: say(place.req, problem), path }] },
    place.req.t,
  );
}

async function checkGiven(data: Values, original: Values, place: Place): Promise<void> {
  const publicId = asText(data.publicId);
  if (publicId && original.publishedAt && original.publicId && publicId !== original.publicId) {
    throw fail(place, 'publicId', FIXED);
  }
  for (const field of ['publicId', 'slug'] as const) {
    const value = asText(data[field]);
    // A name that came with a draft is asked for again on publishing: others may have taken it since.
    const isNew = value !== original[field] || data._status === 'published';
    if (value && isNew && (await isTaken(field, value, place))) {
      throw fail(place, field, TAKEN[field](value));
    }
  }
}

function nameHook(identity: Identity): CollectionBeforeValidateHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    const given: Values = data ?? {};
    const original: Values = operation === 'update' ? (originalDoc ?? {}) : {};
    const place: Place = {
      collection: collection.slug as CollectionSlug,
      id: original.id as number | undefined,
      req,
    };
    // Loading whole sites brings thousands of names; there the unique indexes refuse what is given twice.
    if (!isBulkLoad(req)) await checkGiven(given, original, place);
    return { ...given, ...(await fillIn(identity, given, original, place)) };
  };
}

/** The names that are still missing. An emptied id of a published record comes back instead of being given anew. */
async function fillIn(
  identity: Identity,
  given: Values,
  original: Values,
  place: Place,
): Promise<Partial<Names>> {
  const current: Values = { ...original, ...given };
  const fixedId = original.publishedAt ? asText(original.publicId) : null;
  const missing = { publicId: !asText(current.publicId), slug: !asText(current.slug) };
  if (!missing.publicId && !missing.slug) return {};
  const proposed = await proposeNames(identity, current, missing, place);
  const publicId = fixedId ?? proposed.publicId;
  return {
    ...(missing.publicId && publicId ? { publicId } : {}),
    ...(missing.slug && proposed.slug ? { slug: proposed.slug } : {}),
  };
}

/** Remembers the day of the first publication: from then on the public id is fixed. */
const setPublishedAt: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data._status !== 'published' || data.publishedAt || originalDoc?.publishedAt) return data;
  return { ...data, publishedAt: `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z` };
};

/** A period is known by its years: its summary is the text every period should have. */
function toName(identity: Identity): NameOfRecord {
  if ('nameField' in identity) return { nameField: identity.nameField, isRequired: true };
  return identity.kind === 'code'
    ? { nameField: 'question', isRequired: true }
    : { nameField: 'summary', isRequired: false };
}

/** Public id, address, day of first publication and state of translation of one kind of record. */
export function identityHooks(identity: Identity): NonNullable<CollectionConfig['hooks']> {
  return {
    beforeValidate: [nameHook(identity)],
    beforeChange: [setPublishedAt, translationHook(toName(identity))],
  };
}
