import { collectionOfPublicId } from '../public-ids/public-id';
import { PUBLIC_ID_PREFIXES, type RecordCollection } from '../public-ids/public-id-prefixes';
import { isSlug } from '../slugs/is-slug';
import { toSlug } from '../slugs/to-slug';
import { type Finding, toFinding } from './finding';

/** A whole web address, http or https only: no script, mail or file address can become a link. */
export function checkUrl(value: string): Finding | null {
  const isPlain = /^https?:\/\/[^\s/?#]/i.test(value) && !/[\s<>"\\]/.test(value) && URL.canParse(value);
  return isPlain ? null : toFinding('malformed-url', { value });
}

/** A path on this site from its first slash; `//host` would lead elsewhere. */
export function checkSitePath(value: string): Finding | null {
  return /^\/(?!\/)[^\s<>"\\]*$/.test(value) ? null : toFinding('malformed-path', { value });
}

/** The part of an address that names a record. */
export function checkSlug(value: string): Finding | null {
  return isSlug(value) ? null : toFinding('malformed-slug', { value, example: toSlug(value) });
}

/** A permanent id with the prefix of its collection, such as TRN-2012-01 for a training. */
export function checkPublicId(value: string, collection: RecordCollection): Finding | null {
  if (collectionOfPublicId(value) === collection) return null;
  return toFinding('malformed-public-id', { value, example: `${PUBLIC_ID_PREFIXES[collection]}-2024-01` });
}
