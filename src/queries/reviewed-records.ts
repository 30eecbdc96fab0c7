import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload';
import { REVIEWERS } from './preview-reader';

/**
 * What reviewers read of a record: what is published, as it is published; of what never was, and is marked for them,
 * the newest draft. Payload knows only "published" and "newest draft" for a whole read, so each is asked for alone.
 */
export const PUBLISHED: Where = { _status: { equals: 'published' } };
export const UNPUBLISHED: Where = { _status: { equals: 'draft' } };

/** Where in Payload's key for a linked record stand its collection and whether drafts are wanted (payload: `createDataloaderCacheKey`). */
const COLLECTION = 1;
const DRAFT = 9;

function withDraft(key: string, isDraft: boolean): string {
  const parts = JSON.parse(key) as unknown[];
  parts[DRAFT] = isDraft;
  return JSON.stringify(parts);
}

/** Whether records of a collection have drafts. */
export function hasDrafts(payload: Payload, collection: string): boolean {
  return Boolean(payload.collections[collection as 'news']?.config.versions?.drafts);
}

/** A request of a reviewer in which records that others link to follow the same rule. */
export async function createReviewRequest(payload: Payload): Promise<PayloadRequest> {
  const request = await createLocalReq({ user: REVIEWERS.user as never }, payload);
  const loader = request.payloadDataLoader;
  const load = loader.load.bind(loader);
  loader.load = async (key) => {
    const collection = String((JSON.parse(key) as unknown[])[COLLECTION]);
    const row = await load(withDraft(key, false));
    const isPublished = (row as { _status?: unknown } | null)?._status === 'published';
    if (isPublished || !hasDrafts(payload, collection)) return row;
    // The row of what was never published is its first draft; whether it may be read now, the newest says.
    return load(withDraft(key, true));
  };
  return request;
}

type Row = Readonly<Record<string, unknown>>;

/** As Postgres orders them: what is missing comes after everything else. */
function compareValues(a: unknown, b: unknown): number {
  const [isLessSure, isMoreSure] = [a === null || a === undefined, b === null || b === undefined];
  if (isLessSure || isMoreSure) return Number(isLessSure) - Number(isMoreSure);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * Puts what was read in two parts into one order.
 * @param sort names of fields, the first decides; a minus in front turns the order round
 */
export function mergeReviewed<Doc extends object>(
  parts: readonly (readonly Doc[])[],
  sort: readonly string[],
): Doc[] {
  const orders = sort.map((order) =>
    order.startsWith('-') ? ([order.slice(1), -1] as const) : ([order, 1] as const),
  );
  return parts.flat().sort((a, b) => {
    for (const [field, direction] of orders) {
      const order = compareValues((a as Row)[field], (b as Row)[field]);
      if (order !== 0) return order * direction;
    }
    return 0;
  });
}
