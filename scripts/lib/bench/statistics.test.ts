import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, percentile } from './statistics';

describe('percentile', () => {
  it('should be the nearest rank', () => {
    const values = [15, 20, 35, 40, 50];
    expect([0, 0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(values, share))).toEqual([
      15, 15, 20, 20, 35, 50,
    ]);
  });

  it('should be one of the values, with at least so many not above it', () => {
    const values = fc.array(fc.integer(), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const value = percentile(list, share);
        expect(list).toContain(value);
        expect(list.filter((other) => other <= value).length).toBeGreaterThanOrEqual(share * list.length);
      }),
    );
  });

  it('should leave the values in their order', () => {
    const values = [3, 1, 2];
    expect([median(values), values]).toEqual([2, [3, 1, 2]]);
  });

  it('should refuse to choose from nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});
