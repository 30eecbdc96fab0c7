import { describe, expect, it } from 'vitest';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { totalByRegion, totalByUnescoGroup } from './total-by-region';

const counts = (rows: readonly { code: string; countries: { value: number | null } }[]) =>
  rows.map(({ code, countries }) => [code, countries.value]);

describe('totalByRegion', () => {
  it('should place the countries of 2012', () => {
    expect(counts(totalByRegion([TRAINING_2012], 'region'))).toEqual([
      ['002', 3],
      ['019', 2],
      ['142', 6],
    ]);
    expect(counts(totalByRegion([TRAINING_2012], 'sub-region'))).toEqual([
      ['015', 1],
      ['202', 2],
      ['419', 2],
      ['030', 2],
      ['035', 2],
      ['034', 1],
      ['145', 1],
    ]);
  });

  it('should not make up people', () => {
    expect(totalByRegion([TRAINING_2012], 'region')[0]?.people).toMatchObject({
      value: null,
      known: 0,
      of: 1,
    });
    expect(totalByRegion([UNKNOWN_ACTIVITY], 'region')).toEqual([]);
  });
});

describe('totalByUnescoGroup', () => {
  it('should place Egypt in V(b) and not in V(a)', () => {
    expect(counts(totalByUnescoGroup([TRAINING_2012]))).toEqual([
      ['UNESCO-III', 2],
      ['UNESCO-IV', 5],
      ['UNESCO-Va', 2],
      ['UNESCO-Vb', 2],
    ]);
  });
});
