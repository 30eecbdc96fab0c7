import { describe, expect, it } from 'vitest';
import { isNotModified } from './is-not-modified';

describe('isNotModified', () => {
  const has = (ifNoneMatch: string | undefined, ...etags: string[]) => isNotModified({ ifNoneMatch }, etags);

  it.each(['"a"', 'W/"a"', '"b", "a"', '"b" ,W/"a"', ',, "a",', '*', ' * ', '"x,y", "a"'])(
    'should be so for %j',
    (header) => {
      expect(has(header, '"a"')).toBe(true);
    },
  );

  it.each([undefined, '', '"b"', 'a', '"a', 'w/"a"', '"b""a"', '"b" "a"', '"x, "a"', '"a" rest'])(
    'should not be so for %j',
    (header) => {
      expect(has(header, '"a"')).toBe(false);
    },
  );

  it('should take any of several tags, and no other form for one of them', () => {
    expect(has('"h-gzip"', '"h-br"', '"h-gzip"')).toBe(true);
    expect(has('"h-gzip"', '"h-br"')).toBe(false);
  });

  it('should find tags with commas in them whole', () => {
    expect(has('"a,b"', '"a,b"')).toBe(true);
    expect(has('"a,b"', '"b"')).toBe(false);
  });

  it('should not have what does not exist', () => {
    expect(has('*')).toBe(false);
  });
});
