import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolSmallCells, SMALLEST_GROUP, toPublicCount } from './pool-small-cells';

const cells = fc
  .array(fc.integer({ min: 0, max: 8 }), { maxLength: 12 })
  .map((totals) => totals.map((total, key) => ({ key, total })));

const sumOf = (totals: readonly { readonly total: number }[]) =>
  totals.reduce((sum, { total }) => sum + total, 0);

describe('poolSmallCells', () => {
  it('should lose nobody and no heading', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const { single, pool } = poolSmallCells(given);
        const keys = [...single.map(({ key }) => key), ...(pool?.keys ?? [])];
        expect(keys.sort((a, b) => a - b)).toEqual(given.map(({ key }) => key));
        expect(sumOf(single) + (pool?.total ?? 0)).toBe(sumOf(given));
      }),
    );
  });

  it('should let no group of one or two stand alone', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const { single } = poolSmallCells(given);
        expect(single.filter(({ total }) => total > 0 && total < SMALLEST_GROUP)).toEqual([]);
      }),
    );
  });

  it('should make a pool from which no single group can be worked out, where there are enough people', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const { pool } = poolSmallCells(given);
        const others = given.filter(({ total }) => total > 0);
        const isPossible = others.length >= 2 && sumOf(others) >= SMALLEST_GROUP;
        fc.pre(pool !== null && isPossible);
        expect(pool?.keys.length).toBeGreaterThanOrEqual(2);
        expect(pool?.total).toBeGreaterThanOrEqual(SMALLEST_GROUP);
      }),
    );
  });

  it('should leave large groups and zeros as they are', () => {
    const large = [
      { key: 'EGY', total: 3 },
      { key: 'FJI', total: 0 },
    ];
    expect(poolSmallCells(large)).toEqual({ single: large, pool: null });
  });

  it('should take the smallest of the others into the pool', () => {
    const { single, pool } = poolSmallCells([
      { key: 'EGY', total: 5 },
      { key: 'KEN', total: 2 },
      { key: 'FJI', total: 4 },
    ]);
    expect(single).toEqual([{ key: 'EGY', total: 5 }]);
    expect(pool).toEqual({ keys: ['KEN', 'FJI'], total: 6 });
  });
});

describe('toPublicCount', () => {
  it.each([
    [null, null],
    [0, 0],
    [1, 'few'],
    [2, 'few'],
    [3, 3],
  ])('should show %j as %j', (total, shown) => {
    expect(toPublicCount(total)).toBe(shown);
  });
});
