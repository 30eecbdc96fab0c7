import config from '@payload-config';
import {
  type CollectionSlug,
  type DataFromCollectionSlug,
  type DataFromGlobalSlug,
  type GlobalSlug,
  getPayload,
  type Payload,
  type Sort,
  type Where,
} from 'payload';
import { type ContentSource, cacheTags } from '@/domain/cache-tags';
import { tagAnswer } from '@/publishing/answer/answer-context';
import { readKept } from '@/publishing/data/kept-reads';
import { listRecordTags, listRelatedTags } from './list-record-tags';
import { getReader, type Reader } from './preview-reader';

/**
 * The one door to content. Everything that reads comes through here, as an anonymous visitor:
 * access control cannot be switched off and nothing can be written. Every read returns all
 * languages, so that a missing translation can be told from a present one (see to-text.ts), and
 * says what the page that asked depends on (see domain/cache-tags). Where the server follows
 * changes, a read is kept until one touches it; callers share what is read and never change it.
 */
type Doc<Slug extends CollectionSlug> = DataFromCollectionSlug<Slug>;

type ListOptions<Field extends string> = {
  readonly where?: Where;
  readonly sort?: Sort;
  /** 0, the default, reads all. */
  readonly limit?: number;
  /** How many steps of relations are read along; 0 gives ids. */
  readonly depth?: 0 | 1 | 2;
  /** The fields to read; lists name them, so that pages of thousands of records stay cheap. */
  readonly fields?: readonly Field[];
  /**
   * On which changes the page depends. By default on any change in the collection; `records`: on those of the
   * records that were read, for reads that name them; a list of tags: on these alone, for pages that take a
   * narrow part out of a wide read. Records read along (`depth`) count in every case.
   */
  readonly tags?: 'records' | readonly string[];
};

const ALL_LANGUAGES = { locale: 'all', fallbackLocale: false } as const;

const listTag = (collection: CollectionSlug) => cacheTags.list(collection as ContentSource);

async function find<Slug extends CollectionSlug>(
  payload: Payload,
  reader: Reader,
  collection: Slug,
  options: ListOptions<string>,
): Promise<Doc<Slug>[]> {
  const { docs } = await payload.find({
    ...ALL_LANGUAGES,
    ...reader,
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

/** All records of a collection that a visitor may see, whole or with the named fields only. */
export async function listRecords<
  Slug extends CollectionSlug,
  Field extends keyof Doc<Slug> & string = keyof Doc<Slug> & string,
>(collection: Slug, { tags, ...options }: ListOptions<Field> = {}): Promise<Pick<Doc<Slug>, Field>[]> {
  const load = async (reader: Reader) => {
    const docs = await find(await getPayload({ config }), reader, collection, options);
    return { value: docs, tags: [listTag(collection), ...listRelatedTags(docs)] };
  };
  const reader = await getReader();
  const { value: docs, tags: [list = '', ...related] = [] } = reader.isPublic
    ? await readKept(`list ${collection} ${JSON.stringify(options)}`, () => load(reader.as))
    : await load(reader.as);
  if (tags === undefined) tagAnswer(list, ...related);
  else if (tags === 'records') tagAnswer(...listRecordTags(docs));
  else tagAnswer(...tags, ...related);
  return docs as unknown as Pick<Doc<Slug>, Field>[];
}

/** The one record that fits, with its direct relations; null when there is none that a visitor may see. */
export async function getRecord<Slug extends CollectionSlug>(
  collection: Slug,
  where: Where,
  options: { readonly depth?: 0 | 1 | 2 } = {},
): Promise<Doc<Slug> | null> {
  const [doc] = await listRecords(collection, {
    where,
    limit: 1,
    depth: options.depth ?? 1,
    tags: 'records',
  });
  // One that comes to be may be any: only the list knows of it.
  if (!doc) tagAnswer(listTag(collection));
  return (doc as Doc<Slug> | undefined) ?? null;
}

/** How many records of a collection a visitor may see. */
export async function countRecords(collection: CollectionSlug, where: Where = {}): Promise<number> {
  const { value, tags } = await readKept(`count ${collection} ${JSON.stringify(where)}`, async () => {
    const payload = await getPayload({ config });
    const { totalDocs } = await payload.count({ collection, where, overrideAccess: false });
    return { value: totalDocs, tags: [listTag(collection)] };
  });
  tagAnswer(...tags);
  return value;
}

/** Names and menus stand on every page; what is on the front page does not. */
const toGlobalTag = (slug: GlobalSlug) => (slug === 'home' ? cacheTags.list('home') : cacheTags.site());

/** A global, with its direct relations. */
export async function getGlobal<Slug extends GlobalSlug>(slug: Slug): Promise<DataFromGlobalSlug<Slug>> {
  const load = async (reader: Reader) => {
    const payload = await getPayload({ config });
    const value = await payload.findGlobal({ ...ALL_LANGUAGES, ...reader, slug, depth: 1 });
    return { value, tags: [toGlobalTag(slug), ...listRecordTags(value)] };
  };
  const reader = await getReader();
  const { value, tags } = reader.isPublic
    ? await readKept(`global ${slug}`, () => load(reader.as))
    : await load(reader.as);
  tagAnswer(...tags);
  return value as DataFromGlobalSlug<Slug>;
}
