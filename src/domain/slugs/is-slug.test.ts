import { describe, expect, it } from 'vitest';
import { isSlug } from './is-slug';

describe('isSlug', () => {
  it('should accept words, numbers and single hyphens', () => {
    for (const value of ['2024', '2021-2022', 'golden-autumn', 'a']) expect(isSlug(value)).toBe(true);
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'a b', 'a/b', 'é', '科技', 'x'.repeat(81)])(
    'should refuse %j',
    (value) => {
      expect(isSlug(value)).toBe(false);
    },
  );
});
