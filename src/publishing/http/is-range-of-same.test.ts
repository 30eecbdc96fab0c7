import { describe, expect, it } from 'vitest';
import { isRangeOfSame } from './is-range-of-same';

describe('isRangeOfSame', () => {
  const validators = { etag: '"a"', lastModified: 'Sat, 01 Jun 2024 10:00:00 GMT' };

  it.each([undefined, '"a"', ' "a" ', 'Sat, 01 Jun 2024 10:00:00 GMT'])('should be so for %j', (header) => {
    expect(isRangeOfSame(header, validators)).toBe(true);
  });

  it.each(['"b"', 'W/"a"', 'Sat, 01 Jun 2024 10:00:01 GMT', '', 'a', '"a", "b"'])(
    'should not be so for %j',
    (header) => {
      expect(isRangeOfSame(header, validators)).toBe(false);
    },
  );

  it('should take no date where none was sent', () => {
    expect(isRangeOfSame('Sat, 01 Jun 2024 10:00:00 GMT', { etag: '"a"' })).toBe(false);
    expect(isRangeOfSame('', { etag: '"a"', lastModified: '' })).toBe(false);
  });
});
