import type { CollectionSlug, PayloadRequest, RequestContext } from 'payload';

/** The row of a record as readers get it, whatever drafts wait beside it; all languages. */
export type StoredRecord = {
  readonly id: number | string;
  readonly publicId?: string | null;
  readonly slug?: string | null;
  readonly _status?: string | null;
  readonly deletedAt?: string | null;
  readonly publishedAt?: string | null;
  readonly withdrawal?: { readonly withdrawnOn?: string | null; readonly reason?: unknown } | null;
  readonly legacyUrls?: readonly { readonly url?: string | null }[] | null;
};

type Key = { readonly collection: string; readonly id: number | string };

/** Reads a record's row, not the newest draft; null when there is none. */
export async function readStoredRecord(
  req: PayloadRequest,
  { collection, id }: Key,
): Promise<StoredRecord | null> {
  const row: unknown = await req.payload.db.findOne({
    collection: collection as CollectionSlug,
    req,
    locale: 'all',
    where: { id: { equals: id } },
  });
  return (row as StoredRecord | null | undefined) ?? null;
}

/** What hooks before a change leave for those after it. */
type Before = { readonly record: StoredRecord | null; readonly changed: readonly string[] };

const KEY = 'recordsBefore';

function shelf(context: RequestContext): Map<string, Before> {
  const existing = context[KEY];
  if (existing instanceof Map) return existing;
  const made = new Map<string, Before>();
  context[KEY] = made;
  return made;
}

/** Keeps the state of a record before a change for the hooks after it. */
export function keepBefore(context: RequestContext, { collection, id }: Key, before: Before): void {
  shelf(context).set(`${collection}:${id}`, before);
}

/** Takes the state kept before the change, once. */
export function takeBefore(context: RequestContext, { collection, id }: Key): Before | null {
  const key = `${collection}:${id}`;
  const before = shelf(context).get(key) ?? null;
  shelf(context).delete(key);
  return before;
}
