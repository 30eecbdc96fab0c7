import { describe, expect, it } from 'vitest';
import { MANY_TAGS, toCacheTag } from './to-cache-tag';

describe('toCacheTag', () => {
  it('should list the tags', () => {
    expect(toCacheTag(['record:TRN-2012-01', 'list:years', 'site'])).toBe(
      'record:TRN-2012-01,list:years,site',
    );
  });

  it('should be left out where there is nothing to list', () => {
    expect(toCacheTag([])).toBeNull();
  });

  it('should put one word in the place of too many, and never list some of them only', () => {
    const tags = (count: number) => Array.from({ length: count }, (_, index) => `record:TRN-2012-${index}`);
    expect(toCacheTag(tags(80))?.split(',')).toHaveLength(80);
    expect(toCacheTag(tags(1000))).toBe(MANY_TAGS);
  });

  it('should stay one header with as many tags, whatever they are', () => {
    const value = toCacheTag(['a,b', 'c d', 'e\r\nf: g', '中', '"']);
    expect(value).toMatch(/^[\x21-\x7e]+$/);
    expect(value?.split(',')).toHaveLength(5);
  });
});
