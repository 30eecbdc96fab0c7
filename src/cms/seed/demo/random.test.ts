import { describe, expect, it } from 'vitest';
import { createRandom } from './random';

const draw = (random: ReturnType<typeof createRandom>, count: number) =>
  Array.from({ length: count }, random.next);

describe('createRandom', () => {
  it('should give the same numbers for the same name, and others for another', () => {
    expect(draw(createRandom(1, 'TRN-2019-01'), 5)).toEqual(draw(createRandom(1, 'TRN-2019-01'), 5));
    expect(draw(createRandom(1, 'TRN-2019-01'), 5)).not.toEqual(draw(createRandom(1, 'TRN-2019-02'), 5));
    expect(draw(createRandom(1, 'TRN-2019-01'), 5)).not.toEqual(draw(createRandom(2, 'TRN-2019-01'), 5));
  });

  it('should spread over the whole range', () => {
    const { next, int } = createRandom('spread');
    const numbers = Array.from({ length: 10_000 }, next);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
    expect(new Set(Array.from({ length: 200 }, () => int(3, 5)))).toEqual(new Set([3, 4, 5]));
  });

  it('should sample without taking anything twice', () => {
    const { sample } = createRandom('sample');
    expect(new Set(sample([1, 2, 3, 4, 5], 4)).size).toBe(4);
    expect(sample([1, 2], 5).sort()).toEqual([1, 2]);
  });

  it('should weigh', () => {
    const { weighted } = createRandom('weights');
    const counts = { often: 0, seldom: 0, never: 0 };
    for (let round = 0; round < 2000; round += 1) {
      counts[
        weighted([
          ['often', 90],
          ['seldom', 10],
          ['never', 0],
        ] as const)
      ] += 1;
    }
    expect(counts.never).toBe(0);
    expect(counts.often).toBeGreaterThan(counts.seldom * 5);
  });

  it('should say that nothing can be picked from nothing', () => {
    expect(() => createRandom('none').pick([])).toThrow('nothing to pick');
  });
});
