import { PUBLIC_ID_PREFIXES, RECORD_COLLECTIONS, type RecordCollection } from './public-id-prefixes';

const SHAPE = /^[A-Z]{2,4}-[A-Z0-9]+(?:-[A-Z0-9]+)*$/;

/** True for the shape of a permanent id: two to four capitals, then groups of capitals and digits, such as TRN-2012-01. */
export function isPublicId(value: string): boolean {
  return SHAPE.test(value) && value.length <= 40;
}

/** The collection a permanent id belongs to, by its prefix; null for an unknown prefix or a wrong shape. */
export function collectionOfPublicId(publicId: string): RecordCollection | null {
  if (!isPublicId(publicId)) return null;
  const prefix = publicId.slice(0, publicId.indexOf('-'));
  return RECORD_COLLECTIONS.find((collection) => PUBLIC_ID_PREFIXES[collection] === prefix) ?? null;
}
