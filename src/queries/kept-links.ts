import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { type ContentSource, cacheTags } from '@/domain/cache-tags';
import { readKept } from '@/publishing/data/kept-reads';

/** What Payload asks its loader for: which record, and how far along its own links; the rest tells readers apart. */
type LinkKey = { readonly collection: string; readonly id: number | string; readonly further: number };

/** Payload's loader is asked with a list in this order, as text (payload: `createDataloaderCacheKey`). */
function parseLinkKey(key: string): LinkKey {
  const [, collection, id, depth, currentDepth] = JSON.parse(key) as [null, string, number, number, number];
  return { collection, id, further: depth - currentDepth + 1 };
}

/**
 * A request of a visitor in which records that others link to are read once for all who link to them, and not for
 * each again: a partner stands on hundreds of pages.
 * @param namesIn the tags of what a linked record was itself read with
 */
export async function withKeptLinks(
  payload: Payload,
  namesIn: (collection: string, doc: object, depth: number) => readonly string[],
): Promise<PayloadRequest> {
  const request = await createLocalReq({}, payload);
  const loader = request.payloadDataLoader;
  const load = loader.load.bind(loader);
  loader.load = async (key) => {
    const { collection, id, further } = parseLinkKey(key);
    const own = [
      cacheTags.record(collection as ContentSource, id),
      // A record that visitors may not see gives none: the day they may, its name changes.
      cacheTags.name(collection as ContentSource, id),
    ];
    const { value } = await readKept(`link ${key}`, async () => {
      const doc = await load(key);
      return { value: doc, tags: [...own, ...(doc ? namesIn(collection, doc, further) : [])] };
    });
    return value;
  };
  return request;
}
