import type { CollectionSlug, Payload } from 'payload';

type Id = number | string;

/** What became of a record for readers, in the words of the audit log. */
const ENDS: ReadonlySet<string> = new Set(['unpublish', 'trash', 'delete']);
const BEGINS: ReadonlySet<string> = new Set(['publish', 'restore', 'reinstate', 'withdraw', 'update']);

type StoredVersion = {
  readonly id: Id;
  readonly parent: Id;
  readonly updatedAt: string;
  readonly version: {
    readonly deletedAt?: string | null;
    readonly withdrawal?: { readonly withdrawnOn?: string | null } | null;
    readonly access?: string | null;
  };
};

/** The records that were taken from readers and not given back by then. A draft saved beside them changes nothing. */
async function listTaken(payload: Payload, collection: CollectionSlug, moment: Date): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: {
      and: [{ entity: { equals: collection } }, { createdAt: { less_than_equal: moment.toISOString() } }],
    },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { operation: true, recordId: true },
  });
  const taken = new Set<string>();
  for (const { operation, recordId } of docs) {
    if (!recordId) continue;
    if (ENDS.has(operation)) taken.add(recordId);
    if (BEGINS.has(operation)) taken.delete(recordId);
  }
  return taken;
}

/**
 * The published version of each record as it was at a moment, by the number of the record: without what had been
 * withdrawn, unpublished or put in the trash by then. Of records that were deleted for ever there are no versions,
 * and of each record the latest 50 are kept: a moment before the oldest of them gives nothing of it.
 * @param documentAccess which documents may be read
 */
export async function findVersionsAsOf(
  payload: Payload,
  collection: CollectionSlug,
  moment: Date,
  documentAccess: readonly string[],
): Promise<ReadonlyMap<Id, Id>> {
  const { docs } = await payload.findVersions({
    collection: collection as 'news',
    where: {
      and: [
        { 'version._status': { equals: 'published' } },
        { updatedAt: { less_than_equal: moment.toISOString() } },
      ],
    },
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const taken = await listTaken(payload, collection, moment);
  const latest = new Map<Id, StoredVersion>();
  for (const version of docs as unknown as StoredVersion[]) {
    if (!latest.has(version.parent)) latest.set(version.parent, version);
  }
  const visible = [...latest.values()].filter(({ parent, version }) => {
    const isOpen = !version.access || documentAccess.includes(version.access);
    return isOpen && !version.deletedAt && !version.withdrawal?.withdrawnOn && !taken.has(String(parent));
  });
  return new Map(visible.map(({ parent, id }) => [parent, id]));
}
