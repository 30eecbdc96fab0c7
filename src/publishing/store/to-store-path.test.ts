import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAddress } from './address.arbitrary';
import { toStorePath } from './to-store-path';

describe('toStorePath', () => {
  it.each([
    '/en',
    '/zh/years/2012-2013',
    '/sitemap.xml',
    '/_next/static/chunks/0spubi71fm-_c.css',
    '/api/media/file/Photo-1.webp',
    '/en/category-2/criteria/1.2/x',
    "/a~b/(c)/@d!$&'+,;=:e",
    `/${'a'.repeat(247)}`,
  ])('should keep %s', (address) => {
    expect(toStorePath(address)).toBe(address.slice(1));
  });

  it.each([
    '',
    '/',
    'en',
    '//en',
    '/en/',
    '/en//years',
    '/en?page=2',
    '/en#top',
    '/en/%E4%B8%AD',
    '/en/中',
    '/en/a b',
    '/en\\years',
    '/en\n',
    '/en\0',
    '/.',
    '/..',
    '/en/../zh',
    '/.well-known/x',
    '/en./x',
    '/en.',
    '/a.html/b',
    '/a.json/b',
    '/a*b',
    `/${'a'.repeat(248)}`,
    `/${'abcdefghi/'.repeat(120)}a`,
  ])('should refuse %j', (address) => {
    expect(toStorePath(address)).toBeNull();
  });

  it('should refuse all that is not a path of plain signs', () => {
    const sign = /^[A-Za-z0-9._~()@!$&'+,;=:/-]+$/;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        fc.pre(!sign.test(text));
        expect(toStorePath(`/en/${text}`)).toBeNull();
        expect(toStorePath(text)).toBeNull();
      }),
    );
  });

  it('should give a path that stays below its folder and names one address', () => {
    const anyText = fc.oneof({ weight: 4, arbitrary: anyAddress }, fc.webPath());
    fc.assert(
      fc.property(anyText, (address) => {
        const path = toStorePath(address);
        fc.pre(path !== null);
        expect(`/${path}`).toBe(address);
        expect(posix.join('/store', path ?? '')).toBe(`/store/${path}`);
        expect(new URL(address, 'http://a.invalid').pathname).toBe(address);
      }),
    );
  });
});
