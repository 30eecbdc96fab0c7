import { describe, expect, it } from 'vitest';
import { hashSecret, makeSecret } from './secret';

describe('makeSecret', () => {
  it('should be 256 random bits, fit for an address', () => {
    const secrets = Array.from({ length: 100 }, makeSecret);
    for (const secret of secrets) {
      expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
      expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    }
    expect(new Set(secrets).size).toBe(100);
  });
});

describe('hashSecret', () => {
  it('should be the SHA-256 of the text', () => {
    // FIPS 180-2, example B.1
    expect(hashSecret('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
