import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload';
import type { Snapshot } from '@/publishing/answer/answer-context';

type Id = number | string;
type Row = Readonly<Record<string, unknown>> & { readonly id: Id };
type Versions = ReadonlyMap<Id, Id>;

/** What the content model tells of the past: the published version of each record at a moment (src/cms/as-of). */
type FindVersionsAsOf = (
  payload: Payload,
  collection: CollectionSlug,
  moment: Date,
  documentAccess: readonly string[],
) => Promise<Versions>;

/** Field access is that of a visitor; that versions may be read at all is decided here, by which of them. */
const AS_VISITOR = { locale: 'all', fallbackLocale: false } as const;

/** Which versions were published then, once for all who ask in the same snapshot. */
function versionsIn(payload: Payload, collection: CollectionSlug, snapshot: Snapshot): Promise<Versions> {
  const key = `versions ${collection}`;
  const known = snapshot.reads.get(key) as Promise<Versions> | undefined;
  const access = snapshot.isForReviewers ? ['public', 'reviewers'] : ['public'];
  const { findVersionsAsOf } = payload.config.custom as { findVersionsAsOf: FindVersionsAsOf };
  const read = known ?? findVersionsAsOf(payload, collection, snapshot.endsAt, access);
  snapshot.reads.set(key, read);
  return read;
}

type StoredVersion = { readonly parent: Id; readonly updatedAt: string; readonly version: object };

/** A version in the shape of the record that it was. */
function toRecord({ parent, updatedAt, version }: StoredVersion): Row {
  return { updatedAt, ...version, id: parent } as Row;
}

async function readVersions(
  payload: Payload,
  collection: CollectionSlug,
  ids: readonly Id[],
  depth: number,
  req: PayloadRequest,
): Promise<Row[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.findVersions({
    ...AS_VISITOR,
    collection: collection as 'news',
    where: { id: { in: [...ids] } },
    limit: 0,
    pagination: false,
    depth,
    overrideAccess: false,
    context: { isAsOf: true },
    req,
  });
  return (docs as unknown as StoredVersion[]).map(toRecord);
}

/** Where in Payload's key for a linked record its parts stand (payload: `createDataloaderCacheKey`). */
function parseLinkKey(key: string) {
  const [, collection, id, depth, currentDepth] = JSON.parse(key) as [
    null,
    CollectionSlug,
    Id,
    number,
    number,
  ];
  return { collection, id, further: Math.max(0, depth - currentDepth) };
}

/** A request in which records that others link to are read as they were, too; what was not there then is null. */
async function createRequest(payload: Payload, snapshot: Snapshot): Promise<PayloadRequest> {
  const request = await createLocalReq({ context: { isAsOf: true } }, payload);
  const loader = request.payloadDataLoader;
  const load = loader.load.bind(loader);
  loader.load = async (key) => {
    const { collection, id, further } = parseLinkKey(key);
    if (!hasVersions(payload, collection)) return load(key);
    const version = (await versionsIn(payload, collection, snapshot)).get(id);
    if (version === undefined) return null as never;
    const [record] = await readVersions(payload, collection, [version], further, request);
    return (record ?? null) as never;
  };
  return request;
}

/** Whether what a collection once held can be told; pictures and settings have no versions. */
export function hasVersions(payload: Payload, collection: CollectionSlug): boolean {
  return Boolean(payload.collections[collection]?.config.versions?.drafts);
}

/** The comparisons that reads of this site use, for values of a record. */
const COMPARISONS: Readonly<Record<string, (value: unknown, wanted: unknown) => boolean>> = {
  equals: (value, wanted) => value === wanted,
  in: (value, wanted) => (wanted as readonly unknown[]).includes(value),
  exists: (value, wanted) => (value !== null && value !== undefined) === wanted,
  greater_than_equal: (value, wanted) => Number(value) >= Number(wanted),
  less_than: (value, wanted) => Number(value) < Number(wanted),
};

/**
 * Whether a record fits a condition.
 * @throws Error for a comparison that no read uses so far: a condition that is passed over would show too much
 */
export function fits(record: Readonly<Record<string, unknown>>, where: Where): boolean {
  return Object.entries(where).every(([field, condition]) => {
    if (field === 'and') return (condition as Where[]).every((part) => fits(record, part));
    return Object.entries(condition as object).every(([name, wanted]) => {
      const compare = COMPARISONS[name];
      if (!compare) throw new Error(`Reading as of a day knows no comparison "${name}".`);
      return compare(record[field], wanted);
    });
  });
}

/** The records of a collection as they were published then, in no order. */
export async function findAsOf(
  payload: Payload,
  collection: CollectionSlug,
  { where, depth }: { readonly where?: Where | undefined; readonly depth: number },
  snapshot: Snapshot,
): Promise<Row[]> {
  const versions = await versionsIn(payload, collection, snapshot);
  const records = await readVersions(
    payload,
    collection,
    [...versions.values()],
    depth,
    await createRequest(payload, snapshot),
  );
  return where ? records.filter((record) => fits(record, where)) : records;
}
