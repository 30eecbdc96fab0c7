import { describe, expect, it } from 'vitest';
import { PROGRAMME_CYCLES, PROGRAMME_OUTPUTS, programmeCycleOf } from './programme-outputs';

describe('PROGRAMME_CYCLES', () => {
  it('should cover 2012 to 2029 without a gap or an overlap', () => {
    for (let year = 2012; year <= 2029; year += 1) {
      const cycles = PROGRAMME_CYCLES.filter((cycle) => cycle.yearStart <= year && year <= cycle.yearEnd);
      expect(cycles, `cycles of ${year}`).toHaveLength(1);
    }
  });
});

describe('PROGRAMME_OUTPUTS', () => {
  it('should have unique ids', () => {
    expect(new Set(PROGRAMME_OUTPUTS.map((output) => output.id)).size).toBe(PROGRAMME_OUTPUTS.length);
  });

  it('should belong to the cycles whose results are known, and to each of them', () => {
    const known = PROGRAMME_CYCLES.filter((cycle) => cycle.hasOutputs).map((cycle) => cycle.code);
    expect([...new Set(PROGRAMME_OUTPUTS.map((output) => output.cycle))]).toEqual(known);
  });
});

describe('programmeCycleOf', () => {
  it('should find the cycle of a year', () => {
    expect(programmeCycleOf(2012)?.code).toBe('36 C/5');
    expect(programmeCycleOf(2025)?.code).toBe('41 C/5');
    expect(programmeCycleOf(2011)).toBeNull();
    expect(programmeCycleOf(2030)).toBeNull();
  });
});
