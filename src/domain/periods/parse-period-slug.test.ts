import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriodSlug } from './parse-period-slug';
import { toPeriodSlug } from './to-period-slug';

describe('parsePeriodSlug', () => {
  it('should read back what toPeriodSlug writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2200 }),
        fc.integer({ min: 0, max: 12 }),
        (yearStart, length) => {
          const years = { yearStart, yearEnd: yearStart + length };
          expect(parsePeriodSlug(toPeriodSlug(years))).toEqual(years);
        },
      ),
    );
  });

  it.each(['2022-2021', '2024-2024', '2021-22', '24', '2024-', 'compare', '', '02024', '2024 '])(
    'should refuse %j',
    (slug) => {
      expect(parsePeriodSlug(slug)).toBeNull();
    },
  );
});
