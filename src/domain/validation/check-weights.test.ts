import { describe, expect, it } from 'vitest';
import { checkWeights } from './check-weights';

describe('checkWeights', () => {
  it('should accept shares up to the whole', () => {
    expect(checkWeights([60, 40])).toBeNull();
    expect(checkWeights([33.3, 33.3, 33.4])).toBeNull();
    expect(checkWeights([60, null])).toBeNull();
    expect(checkWeights([])).toBeNull();
  });

  it('should refuse more than the whole', () => {
    expect(checkWeights([60, null, 41])).toEqual({ id: 'weights-above-100', values: { sum: 101 } });
  });

  it('should refuse what is no share', () => {
    for (const weight of [-1, 101, Number.NaN])
      expect(checkWeights([weight])?.id).toBe('weight-out-of-range');
  });
});
