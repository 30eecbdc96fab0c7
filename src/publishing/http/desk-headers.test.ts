import { describe, expect, it } from 'vitest';
import { adminHeaders, interfaceHeaders, previewHeaders } from './desk-headers';
import { toScriptHash } from './to-script-hash';

const NONCE = 'c2l4dGVlbi1ieXRlcy4uLg==';
const PLAIN = { isHttps: false };

describe('adminHeaders', () => {
  it('should allow what the desk needs and nothing else', () => {
    expect(adminHeaders(NONCE, PLAIN)['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self' 'nonce-${NONCE}' 'strict-dynamic'; style-src 'self' 'unsafe-inline'; ` +
        "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; object-src 'none'; " +
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  });

  it.each(['', 'short', "c2l4dGVlbi1ieXRlcy4u'; script-src *", 'c2l4dGVlbi1ieXRlcy4u c2l4'])(
    'should refuse the nonce %j',
    (nonce) => {
      expect(() => adminHeaders(nonce, PLAIN)).toThrow(RangeError);
    },
  );
});

describe('previewHeaders', () => {
  const hash = toScriptHash('1');

  it('should allow one script, and a frame of our own', () => {
    expect(previewHeaders(hash, PLAIN)['content-security-policy']).toBe(
      `default-src 'none'; script-src ${hash}; style-src 'self'; font-src 'self'; img-src 'self'; ` +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
    );
  });
});

describe('interfaceHeaders', () => {
  it('should allow nothing', () => {
    expect(interfaceHeaders(PLAIN)['content-security-policy']).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
  });
});

describe.each([
  ['adminHeaders', adminHeaders(NONCE, { isHttps: true }), adminHeaders(NONCE, PLAIN)],
  ['previewHeaders', previewHeaders("'sha256-a'", { isHttps: true }), previewHeaders("'sha256-a'", PLAIN)],
  ['interfaceHeaders', interfaceHeaders({ isHttps: true }), interfaceHeaders(PLAIN)],
])('%s', (_, secure, plain) => {
  it('should keep what is for staff out of stores, lists and other sites', () => {
    expect(plain).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(plain).not.toHaveProperty('access-control-allow-origin');
  });

  it('should ask for https only over https', () => {
    expect(secure).toHaveProperty('strict-transport-security');
    expect(plain).not.toHaveProperty('strict-transport-security');
    expect(plain['content-security-policy']).not.toContain('upgrade');
  });
});
