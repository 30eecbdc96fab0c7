import config from '@payload-config';
import {
  type CollectionSlug,
  type DataFromCollectionSlug,
  type DataFromGlobalSlug,
  type GlobalSlug,
  getPayload,
  type Sort,
  type Where,
} from 'payload';

/**
 * The one door to content. Everything that reads comes through here, as an anonymous visitor:
 * access control cannot be switched off and nothing can be written. Every read returns all
 * languages, so that a missing translation can be told from a present one (see to-text.ts).
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
};

const anonymous = { overrideAccess: false, locale: 'all', fallbackLocale: false } as const;

/** All records of a collection that a visitor may see, whole or with the named fields only. */
export async function listRecords<
  Slug extends CollectionSlug,
  Field extends keyof Doc<Slug> & string = keyof Doc<Slug> & string,
>(collection: Slug, options: ListOptions<Field> = {}): Promise<Pick<Doc<Slug>, Field>[]> {
  const payload = await getPayload({ config });
  const { docs } = await payload.find({
    ...anonymous,
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
  return docs as unknown as Pick<Doc<Slug>, Field>[];
}

/** The one record that fits, with its direct relations; null when there is none that a visitor may see. */
export async function getRecord<Slug extends CollectionSlug>(
  collection: Slug,
  where: Where,
  options: { readonly depth?: 0 | 1 | 2 } = {},
): Promise<Doc<Slug> | null> {
  const [doc] = await listRecords(collection, { where, limit: 1, depth: options.depth ?? 1 });
  return (doc as Doc<Slug> | undefined) ?? null;
}

/** How many records of a collection a visitor may see. */
export async function countRecords(collection: CollectionSlug, where: Where = {}): Promise<number> {
  const payload = await getPayload({ config });
  const { totalDocs } = await payload.count({ collection, where, overrideAccess: false });
  return totalDocs;
}

/** A global, with its direct relations. */
export async function getGlobal<Slug extends GlobalSlug>(slug: Slug): Promise<DataFromGlobalSlug<Slug>> {
  const payload = await getPayload({ config });
  return (await payload.findGlobal({ ...anonymous, slug, depth: 1 })) as DataFromGlobalSlug<Slug>;
}
