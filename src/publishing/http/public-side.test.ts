import { describe, expect, it } from 'vitest';
import { isPublicRequest } from './public-side';

describe('isPublicRequest', () => {
  it.each([
    '/',
    '/en',
    '/zh/years/2012',
    '/sitemap.xml',
    '/robots.txt',
    '/favicon.ico',
    '/id/TRN-2012-01',
    '/administration',
    '/en/admin',
    '/apiary',
    '/old/index.html',
    '/_next/static/chunks/site.css',
    '/speculation-rules.json',
  ])('should count %s to the public side', (address) => {
    expect(isPublicRequest('GET', address)).toBe(true);
    expect(isPublicRequest('HEAD', address)).toBe(true);
    // Answered there as well, with 405.
    expect(isPublicRequest('POST', address)).toBe(true);
  });

  it.each([
    '/admin',
    '/admin/collections/years/1',
    '/api',
    '/api/years',
    '/api/media/1',
    '/api/media/file',
    '/api/media/file/',
    '/api/media/file/a/b',
    '/api/media/other/file/a.png',
    '/healthz',
    '/preview',
    '/preview/en/years/2012',
    '/_next/image',
    '/_next/data/1/en.json',
    '/_next',
  ])('should not count %s to it', (address) => {
    expect(isPublicRequest('GET', address)).toBe(false);
  });

  it('should count uploaded files to it for reading only', () => {
    expect(isPublicRequest('GET', '/api/documents/file/report%202012.pdf')).toBe(true);
    expect(isPublicRequest('HEAD', '/api/media/file/a.jpg')).toBe(true);
    expect(isPublicRequest('DELETE', '/api/media/file/a.jpg')).toBe(false);
    expect(isPublicRequest('OPTIONS', '/api/media/file/a.jpg')).toBe(false);
  });
});
