import config from '@payload-config';
import {
  type CollectionSlug,
  type DataFromCollectionSlug,
  type DataFromGlobalSlug,
  type GlobalSlug,
  getPayload,
  type Payload,
  type PayloadRequest,
  type Sort,
  type Where,
} from 'payload';
import { type ContentSource, cacheTags, ROWS_OF_PART } from '@/domain/cache-tags';
import { isMoreThanShownElsewhere, isOnlyReviewed } from '@/domain/cache-tags-fields';
import { toRecordRoute } from '@/domain/record-route';
import { getSnapshot, type Snapshot, tagAnswer } from '@/publishing/answer/answer-context';
import { readKept } from '@/publishing/data/kept-reads';
import { findAsOf, hasVersions } from './as-of-records';
import { withKeptLinks } from './kept-links';
import { listNameTags } from './name-tags';
import { getReader, REVIEWERS, type Reader } from './preview-reader';
import { createReviewRequest, hasDrafts, mergeReviewed, PUBLISHED, UNPUBLISHED } from './reviewed-records';

/**
 * The one door to content. Everything that reads comes through here, as an anonymous visitor, or as who may see
 * more (see preview-reader): access control cannot be switched off and nothing can be written. Every read returns all
 * languages, so that a missing translation can be told from a present one (see to-text.ts), and
 * says what the page that asked depends on (see domain/cache-tags). Where the server follows
 * changes, a read is kept until one touches it; callers share what is read and never change it.
 */
type Doc<Slug extends CollectionSlug> = DataFromCollectionSlug<Slug>;

/** What was read, and the tags under which it changes. */
type Tagged<Value> = { readonly value: Value; readonly tags: readonly string[] };

type Depth = 0 | 1 | 2;

type FindOptions = {
  readonly where?: Where;
  readonly sort?: Sort;
  /** 0, the default, reads all. */
  readonly limit?: number;
  /** How many steps of relations are read along; 0 gives ids. */
  readonly depth?: Depth;
  /** The fields to read; lists name them, so that pages of thousands of records stay cheap. */
  readonly fields?: readonly string[];
};

type ListOptions<Field extends string> = FindOptions & {
  readonly fields?: readonly Field[];
  /**
   * On which changes the page depends, for pages that take a narrow part out of a wide read and answer for it
   * themselves. By default on whatever could change what was read.
   */
  readonly tags?: readonly string[];
  /** False for what anybody can ask for in any number: it would crowd out what many pages share. */
  readonly isKept?: boolean;
};

const ALL_LANGUAGES = { locale: 'all', fallbackLocale: false } as const;

/** Rows of these are also written along with records, of which nobody is told; so they are read each time. */
const NEVER_KEPT: ReadonlySet<CollectionSlug> = new Set(['redirects']);

const toSource = (collection: CollectionSlug) => collection as ContentSource;

/** The request in which linked records are read along: shared between visitors, by their own rule for reviewers. */
async function toLinkRequest(payload: Payload, reader: Reader): Promise<PayloadRequest | null> {
  if (reader.user === REVIEWERS.user) return createReviewRequest(payload);
  if (reader.user !== undefined) return null;
  return withKeptLinks(payload, (to, doc, depth) => namesIn(payload, to, [doc], depth));
}

async function findOnce<Slug extends CollectionSlug>(
  payload: Payload,
  reader: Reader,
  collection: Slug,
  options: FindOptions,
): Promise<Doc<Slug>[]> {
  const req = (options.depth ?? 0) > 0 ? await toLinkRequest(payload, reader) : null;
  const { docs } = await payload.find({
    ...ALL_LANGUAGES,
    ...reader,
    ...(req && { req }),
    collection,
    depth: options.depth ?? 0,
    limit: options.limit ?? 0,
    pagination: false,
    // The type knows joins only for collections that have them; false is right for all.
    joins: false as never,
    ...(options.where && { where: options.where }),
    ...(options.sort && { sort: options.sort }),
    ...(options.fields && {
      select: Object.fromEntries(options.fields.map((field) => [field, true])) as never,
    }),
  });
  return docs as unknown as Doc<Slug>[];
}

/** What reviewers may read: two reads, put together in the order asked for. */
async function findForReviewers<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  { where, sort, fields, limit, ...options }: FindOptions,
): Promise<Doc<Slug>[]> {
  const orders = [sort ?? []].flat();
  // What decides the order must be there, whatever was asked for.
  const sorted = orders.map((order) => order.replace(/^-/, ''));
  const common = {
    ...options,
    ...(sort && { sort }),
    ...(limit !== undefined && { limit }),
    ...(fields && { fields: [...new Set([...fields, ...sorted])] }),
  };
  const read = (reader: Reader, status: Where) =>
    findOnce(payload, reader, collection, { ...common, where: where ? { and: [where, status] } : status });
  const parts = [await read(REVIEWERS, PUBLISHED), await read({ ...REVIEWERS, draft: true }, UNPUBLISHED)];
  return mergeReviewed(parts, orders).slice(0, limit || undefined);
}

function find<Slug extends CollectionSlug>(
  payload: Payload,
  reader: Reader,
  collection: Slug,
  options: FindOptions,
): Promise<Doc<Slug>[]> {
  const snapshot = getSnapshot();
  if (snapshot?.asOf && hasVersions(payload, collection)) {
    return findInPast(payload, collection, options, snapshot);
  }
  return reader === REVIEWERS && hasDrafts(payload, collection)
    ? findForReviewers(payload, collection, options)
    : findOnce(payload, reader, collection, options);
}

/** What was published on a day in the past. */
async function findInPast<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  { where, sort, limit, depth = 0 }: FindOptions,
  snapshot: Snapshot,
): Promise<Doc<Slug>[]> {
  const records = await findAsOf(payload, collection, { where, depth }, snapshot);
  const ordered = mergeReviewed([records], [sort ?? 'id'].flat());
  return ordered.slice(0, limit || undefined) as unknown as Doc<Slug>[];
}

/** The tags of what documents were read with, so far as others' changes can be seen in it. */
function namesIn(payload: Payload, collection: string, docs: readonly object[], depth = 0): string[] {
  const fieldsOf = (slug: string) =>
    payload.collections[slug as CollectionSlug]?.config.flattenedFields ?? [];
  return listNameTags(fieldsOf, { fields: fieldsOf(collection), docs, depth });
}

/** Reads for whoever asks: kept for the public, each time for staff and reviewers. */
async function readFor<Value>(
  key: string,
  load: (reader: Reader, isPublic: boolean) => Promise<Tagged<Value>>,
  audience: 'many' | 'one' = 'many',
): Promise<Tagged<Value>> {
  const { isPublic, as } = await getReader();
  const snapshot = getSnapshot();
  if (!snapshot) return isPublic ? readKept(key, () => load(as, true), audience) : load(as, false);
  const read = (snapshot.reads.get(key) as Promise<Tagged<Value>> | undefined) ?? load(as, false);
  snapshot.reads.set(key, read);
  return read;
}

async function loadList<Slug extends CollectionSlug>(
  reader: Reader,
  collection: Slug,
  options: FindOptions,
): Promise<Tagged<Doc<Slug>[]>> {
  const payload = await getPayload({ config });
  const docs = await find(payload, reader, collection, options);
  const source = toSource(collection);
  const isMore = isMoreThanShownElsewhere(collection, options.fields ?? null);
  const records = isMore ? docs.map(({ id }) => cacheTags.record(source, id)) : [];
  const names = namesIn(payload, collection, docs, options.depth);
  return { value: docs, tags: [cacheTags.list(source), ...records, ...names] };
}

/** All records of a collection that a visitor may see, whole or with the named fields only. */
export async function listRecords<
  Slug extends CollectionSlug,
  Field extends keyof Doc<Slug> & string = keyof Doc<Slug> & string,
>(
  collection: Slug,
  { tags, isKept = true, ...options }: ListOptions<Field> = {},
): Promise<Pick<Doc<Slug>, Field>[]> {
  const load = (reader: Reader) => loadList(reader, collection, options);
  const read =
    isKept && !NEVER_KEPT.has(collection)
      ? await readFor(`list ${collection} ${JSON.stringify(options)}`, load)
      : await load((await getReader()).as);
  tagAnswer(...(tags ?? read.tags));
  return read.value as unknown as Pick<Doc<Slug>, Field>[];
}

/** On which changes a read of rows depends: of all of them, and of those in one part. */
function toRowTags(collection: CollectionSlug, fields: readonly string[]) {
  const source = toSource(collection);
  return isOnlyReviewed(collection, fields)
    ? { all: cacheTags.review(), part: (from: number) => cacheTags.reviewedRows(source, from) }
    : { all: cacheTags.list(source), part: (from: number) => cacheTags.rows(source, from) };
}

/** The rows of a collection whose numbers lie in one part, and the tag under which they change. */
function loadPart<Slug extends CollectionSlug>(
  reader: Reader,
  collection: Slug,
  fields: readonly string[],
  part: number,
) {
  const from = part * ROWS_OF_PART;
  const where = {
    and: [{ id: { greater_than_equal: from } }, { id: { less_than: from + ROWS_OF_PART } }],
  };
  return readKept(`rows ${collection} ${part} ${fields}`, async () => ({
    value: await find(await getPayload({ config }), reader, collection, { where, fields }),
    tags: [toRowTags(collection, fields).part(from)],
  }));
}

/** How many parts a collection has: its numbers grow, and those of what was deleted stay free. */
async function countParts(reader: Reader, collection: CollectionSlug): Promise<number> {
  const { value } = await readKept(`last ${collection}`, async () => ({
    value: await find(await getPayload({ config }), reader, collection, {
      sort: '-id',
      limit: 1,
      fields: ['id'],
    }),
    tags: [cacheTags.list(toSource(collection))],
  }));
  const [last] = value;
  return last ? Math.floor(Number(last.id) / ROWS_OF_PART) + 1 : 0;
}

/**
 * As `listRecords`, for collections of thousands: where reads are kept, they are read in parts, so that a change
 * costs reading one part again. In no order.
 */
export async function listRows<Slug extends CollectionSlug, Field extends keyof Doc<Slug> & string>(
  collection: Slug,
  fields: readonly Field[],
  tags: readonly string[] = [cacheTags.list(toSource(collection))],
): Promise<readonly Pick<Doc<Slug>, Field>[]> {
  const { value } = await readFor(`rows ${collection} ${fields}`, async (reader, isPublic) => {
    if (!isPublic) return loadList(reader, collection, { fields });
    const count = await countParts(reader, collection);
    const parts: Tagged<Doc<Slug>[]>[] = [];
    // One after the other: the first time there are many, and they must not hold all connections.
    for (let part = 0; part < count; part += 1) {
      parts.push(await loadPart(reader, collection, fields, part));
    }
    return {
      value: parts.flatMap((part) => part.value),
      tags: [toRowTags(collection, fields).all, ...parts.flatMap((part) => part.tags)],
    };
  });
  tagAnswer(...tags);
  return value as unknown as readonly Pick<Doc<Slug>, Field>[];
}

/** Says that there is no such record: a failure and not a result, because results are kept, and anybody can ask for anything. */
class NoRecord extends Error {}

async function loadOne<Slug extends CollectionSlug>(
  reader: Reader,
  collection: Slug,
  { slug, depth }: { readonly slug: string; readonly depth: Depth },
): Promise<Tagged<Doc<Slug>>> {
  const payload = await getPayload({ config });
  const where = { slug: { equals: slug } };
  const [doc] = await find(payload, reader, collection, { where, limit: 1, depth });
  if (!doc) throw new NoRecord();
  const own = cacheTags.record(toSource(collection), doc.id);
  return { value: doc, tags: [own, ...namesIn(payload, collection, [doc], depth)] };
}

/** The one record at an address, with its direct relations; null when there is none that a visitor may see. */
export async function getRecord<Slug extends CollectionSlug>(
  collection: Slug,
  slug: string,
  { depth = 1 }: { readonly depth?: Depth } = {},
): Promise<Doc<Slug> | null> {
  try {
    const { value, tags } = await readFor(
      `one ${collection} ${depth} ${slug}`,
      (reader) => loadOne(reader, collection, { slug, depth }),
      'one',
    );
    tagAnswer(...tags);
    return value;
  } catch (error) {
    if (!(error instanceof NoRecord)) throw error;
    const route = toRecordRoute(collection, { publicId: '', slug });
    tagAnswer(route ? cacheTags.address(route) : cacheTags.list(toSource(collection)));
    return null;
  }
}

/** How many records of a collection a visitor may see. */
export async function countRecords(collection: CollectionSlug): Promise<number> {
  const { value, tags } = await readFor(`count ${collection}`, async (reader, isPublic) => {
    const payload = await getPayload({ config });
    const count = isPublic
      ? (await payload.count({ collection, ...reader })).totalDocs
      : (await find(payload, reader, collection, { fields: ['id'] })).length;
    return { value: count, tags: [cacheTags.list(toSource(collection))] };
  });
  tagAnswer(...tags);
  return value;
}

/** Names and menus stand on every page; what is on the front page does not. */
const toGlobalTag = (slug: GlobalSlug) => (slug === 'home' ? cacheTags.list('home') : cacheTags.site());

/** A global, with its direct relations. */
export async function getGlobal<Slug extends GlobalSlug>(slug: Slug): Promise<DataFromGlobalSlug<Slug>> {
  const { value, tags } = await readFor(`global ${slug}`, async (reader) => {
    const payload = await getPayload({ config });
    const req = reader === REVIEWERS ? await createReviewRequest(payload) : null;
    const options = { ...ALL_LANGUAGES, ...reader, ...(req && { req }) };
    const global = await payload.findGlobal({ ...options, slug, depth: 1 });
    const fieldsOf = (name: string) =>
      payload.collections[name as CollectionSlug]?.config.flattenedFields ?? [];
    const fields = payload.globals.config.find((one) => one.slug === slug)?.flattenedFields ?? [];
    return {
      value: global,
      tags: [toGlobalTag(slug), ...listNameTags(fieldsOf, { fields, docs: [global], depth: 1 })],
    };
  });
  tagAnswer(...tags);
  return value as DataFromGlobalSlug<Slug>;
}
