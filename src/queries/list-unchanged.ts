import type { CollectionSlug, DataFromCollectionSlug } from 'payload';
import { countRecords, listRecords } from './reader';

type Doc<Slug extends CollectionSlug> = DataFromCollectionSlug<Slug>;

type Kept = { readonly fingerprint: string; readonly records: Promise<unknown> };

const KEY = Symbol.for('queries.unchanged-records');

/** Shared through globalThis because Next may load its own copy of this module for each route. */
const shared = globalThis as { [KEY]?: Map<string, Kept> };

/**
 * What a visitor may see of a collection, in short: how many records there are and when the last of them changed.
 * Each write sets `updatedAt`, and a record that is withdrawn, trashed or no longer published is not counted.
 */
async function readFingerprint(collection: CollectionSlug): Promise<string> {
  const [count, latest] = await Promise.all([
    countRecords(collection),
    listRecords(collection, { sort: '-updatedAt', limit: 1, fields: ['updatedAt' as never] }),
  ]);
  const { updatedAt } = (latest[0] ?? {}) as { updatedAt?: string };
  return `${count} ${updatedAt ?? ''}`;
}

/**
 * All records of a collection that a visitor may see, with the named fields and no relations, read again only
 * when one of them has changed. For collections that nearly every page counts over: the check is two small
 * queries, the reading is not.
 * @returns records shared between requests: never change them
 */
export async function listUnchanged<Slug extends CollectionSlug, Field extends keyof Doc<Slug> & string>(
  collection: Slug,
  fields: readonly Field[],
): Promise<readonly Pick<Doc<Slug>, Field>[]> {
  shared[KEY] ??= new Map();
  const kept = shared[KEY];
  const key = [collection, ...fields].join(' ');
  const fingerprint = await readFingerprint(collection);
  const known = kept.get(key);
  if (known?.fingerprint === fingerprint) return known.records as Promise<Pick<Doc<Slug>, Field>[]>;
  const records = listRecords(collection, { fields });
  kept.set(key, { fingerprint, records });
  // A failed read is not kept: the next page tries again.
  records.catch(() => kept.get(key)?.records === records && kept.delete(key));
  return records;
}
