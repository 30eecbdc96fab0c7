import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compress, isCompressible } from './compress';
import { toPage } from './new-answer.examples';

describe('compress', () => {
  it('should give forms that are smaller and hold the same bytes', async () => {
    const body = Buffer.from(toPage(7));
    const { br, gzip } = await compress(body, 'text/html; charset=utf-8');
    expect(brotliDecompressSync(br ?? '')).toEqual(body);
    expect(gunzipSync(gzip ?? '')).toEqual(body);
    expect(br?.length).toBeLessThan(body.length / 2);
    expect(gzip?.length).toBeLessThan(body.length / 2);
  });

  it('should keep a form of any body only where it gains', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (body) => {
        const forms = await compress(body, 'text/plain');
        for (const form of Object.values(forms)) expect(form.length).toBeLessThan(body.length);
        if (forms.br) expect(new Uint8Array(brotliDecompressSync(forms.br))).toEqual(body);
        if (forms.gzip) expect(new Uint8Array(gunzipSync(forms.gzip))).toEqual(body);
      }),
    );
  });

  it('should leave short bodies and compressed types alone', async () => {
    expect(await compress(Buffer.from('a'.repeat(199)), 'text/plain')).toEqual({});
    expect(await compress(Buffer.from('a'.repeat(2000)), 'image/webp')).toEqual({});
  });

  it.each([
    'text/css',
    'text/calendar',
    'application/json',
    'application/ld+json',
    'Application/Atom+XML; charset=utf-8',
    'image/svg+xml',
    'application/x-bibtex',
  ])('should compress %s', (type) => {
    expect(isCompressible(type)).toBe(true);
  });

  it.each(['', 'image/webp', 'font/woff2', 'application/pdf', 'application/zip', 'application/gzip'])(
    'should not compress %j',
    (type) => {
      expect(isCompressible(type)).toBe(false);
    },
  );
});
