import { describe, expect, it } from 'vitest';
import { type PublicKind, publicHeaders, toPublicKind } from './public-headers';

const KINDS: readonly PublicKind[] = ['page', 'part', 'image', 'pdf', 'data'];

describe('toPublicKind', () => {
  it.each([
    ['text/html; charset=utf-8', 'page'],
    ['TEXT/HTML', 'page'],
    ['text/css; charset=UTF-8', 'part'],
    ['font/woff2', 'part'],
    ['application/javascript; charset=UTF-8', 'part'],
    ['image/svg+xml', 'image'],
    ['image/x-icon', 'image'],
    ['application/pdf', 'pdf'],
    ['application/xml; charset=utf-8', 'data'],
    ['text/plain', 'data'],
    ['text/csv', 'data'],
    ['application/json', 'data'],
    ['application/atom+xml', 'data'],
    ['application/zip', 'data'],
    ['', 'data'],
  ])('should count %j as %s', (contentType, kind) => {
    expect(toPublicKind(contentType)).toBe(kind);
  });
});

describe('publicHeaders', () => {
  it('should let a page load its own styles, fonts and images, and nothing else', () => {
    expect(publicHeaders('page', { isHttps: false })['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it('should ask for https only over https', () => {
    for (const kind of KINDS) {
      const secure = publicHeaders(kind, { isHttps: true });
      const plain = publicHeaders(kind, { isHttps: false });
      expect(secure).toHaveProperty('strict-transport-security');
      expect(plain).not.toHaveProperty('strict-transport-security');
      expect(plain['content-security-policy']).not.toContain('upgrade-insecure-requests');
    }
    expect(publicHeaders('page', { isHttps: true })['content-security-policy']).toMatch(
      /; upgrade-insecure-requests$/,
    );
  });

  it('should allow no script and no frame around anything', () => {
    for (const kind of KINDS) {
      const policy = publicHeaders(kind, { isHttps: true })['content-security-policy'];
      expect(policy).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);
      expect(policy).not.toMatch(/script-src|unsafe|sandbox|https?:|\*/);
    }
  });

  it('should share data with whoever asks by CORS, and nothing otherwise', () => {
    const shared = (kind: PublicKind) => {
      const headers = publicHeaders(kind, { isHttps: true });
      return [headers['cross-origin-resource-policy'], headers['access-control-allow-origin']];
    };
    expect(KINDS.map(shared)).toEqual([
      ['same-origin', undefined],
      ['same-origin', undefined],
      ['same-origin', undefined],
      ['same-origin', '*'],
      ['same-origin', '*'],
    ]);
  });

  it('should point pages alone to the rules for fetching ahead', () => {
    expect(publicHeaders('page', { isHttps: false })['speculation-rules']).toBe('"/speculation-rules.json"');
    expect(publicHeaders('data', { isHttps: false })).not.toHaveProperty('speculation-rules');
  });

  it('should stay small', () => {
    for (const kind of KINDS) {
      const lines = Object.entries(publicHeaders(kind, { isHttps: true })).map(
        ([name, value]) => `${name}: ${value}\r\n`,
      );
      expect(lines.join('').length).toBeLessThan(1500);
    }
  });
});
