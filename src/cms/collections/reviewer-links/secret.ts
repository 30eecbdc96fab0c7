import { createHash, randomBytes } from 'node:crypto';

/** 256 bits: twice what nobody can guess. */
const BYTES = 32;

/** A new secret, for the address of a link: base64url (RFC 4648, 5). */
export function makeSecret(): string {
  return randomBytes(BYTES).toString('base64url');
}

/**
 * What is stored of a secret (SHA-256, hex): enough to know it again and of no use to who reads the database. As the
 * secret is random, no slower hash is needed; as its hash is looked up, comparing takes no telling time.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
