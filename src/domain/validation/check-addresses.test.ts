import { describe, expect, it } from 'vitest';
import { checkPublicId, checkSitePath, checkSlug, checkUrl } from './check-addresses';

describe('checkUrl', () => {
  it.each([
    'https://www.unesco.org/en',
    'http://cistrat.casted.org.cn/channel/newsinfo/6495',
    'https://例子.中国/路径',
  ])('should accept %s', (value) => {
    expect(checkUrl(value)).toBeNull();
  });

  it.each([
    'javascript:alert(1)',
    'mailto:a@b.org',
    'www.unesco.org',
    '//unesco.org',
    'https://',
    'https:// x.org',
    'ftp://a.org',
    'https://a.org/"onclick',
  ])('should refuse %j', (value) => {
    expect(checkUrl(value)?.id).toBe('malformed-url');
  });
});

describe('checkSitePath', () => {
  it('should accept paths of this site only', () => {
    for (const value of ['/', '/about', '/years/2024?x=1#a']) expect(checkSitePath(value)).toBeNull();
    for (const value of ['about', '//evil.org', 'https://evil.org', '/\\evil.org', '/a b', '']) {
      expect(checkSitePath(value)?.id).toBe('malformed-path');
    }
  });
});

describe('checkSlug', () => {
  it('should offer what it would have written', () => {
    expect(checkSlug('golden-autumn')).toBeNull();
    expect(checkSlug('Golden Autumn')).toEqual({
      id: 'malformed-slug',
      values: { value: 'Golden Autumn', example: 'golden-autumn' },
    });
  });
});

describe('checkPublicId', () => {
  it('should want the prefix of the collection', () => {
    expect(checkPublicId('TRN-2012-01', 'trainings')).toBeNull();
    expect(checkPublicId('ACT-2012-01', 'trainings')).toEqual({
      id: 'malformed-public-id',
      values: { value: 'ACT-2012-01', example: 'TRN-2024-01' },
    });
    expect(checkPublicId('trn-2012-01', 'trainings')).not.toBeNull();
  });
});
