import type { StoredEncoding } from '../store/stored-answer';

/**
 * The strong validator of an answer in one of its forms: bytes that differ have tags that differ (RFC 9110, 8.8.3).
 * @param hash base64url
 */
export function toEtag(hash: string, encoding: StoredEncoding | null): string {
  return encoding === null ? `"${hash}"` : `"${hash}-${encoding}"`;
}
