import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAddress } from './to-address';

describe('toAddress', () => {
  it.each([
    ['/', '/', ''],
    ['/en/years/2012', '/en/years/2012', ''],
    ['/en/', '/en/', ''],
    ['/en/search?q=a%20b&page=2', '/en/search', 'q=a%20b&page=2'],
    ['/en?', '/en', ''],
    ['/en?a=/../?b', '/en', 'a=/../?b'],
    ['http://localhost:3000/en?a=1', '/en', 'a=1'],
    ['HTTPS://www.example.org', '/', ''],
    ['http://www.example.org?a=1', '/', 'a=1'],
    ['/id/TRN%2D2012-01', '/id/TRN-2012-01', ''],
    ['/%e5%9b%be', '/%E5%9B%BE', ''],
    ['/a[1]|2', '/a[1]|2', ''],
    ['/.well-known/security.txt', '/.well-known/security.txt', ''],
    ['/a..b', '/a..b', ''],
  ])('should read %j', (url, address, query) => {
    expect(toAddress(url)).toEqual({ address, query });
  });

  it.each([
    '',
    '*',
    'localhost:3000',
    'en/years',
    'ftp://www.example.org/en',
    '//other.example/en',
    'http://localhost//other.example',
    '/en//years',
    '/en/../admin',
    '/en/%2e%2E/admin',
    '/en/.',
    '/en%2f..%2fadmin',
    '/en%5cadmin',
    '/en\\admin',
    '/en%00',
    '/en%',
    '/en%zz',
    '/%ff',
    '/%c3',
    '/en years',
    '/图',
    '/en#main',
    '/en?a#b',
    '/en?a b',
    '/en\n',
  ])('should refuse %j', (url) => {
    expect(toAddress(url)).toBeNull();
  });

  it('should read what it made of an address as the same', () => {
    const part = fc.constantFrom('a', '-', '%2D', '%e4%b8%ad', '/', '.', '%2e', '%20', '~', '%');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const read = toAddress(`/${parts.join('')}`);
        if (read) expect(toAddress(read.address)).toEqual(read);
      }),
    );
  });
});
