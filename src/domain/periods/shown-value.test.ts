import { describe, expect, it } from 'vitest';
import { shownValue } from './shown-value';

const toTotal = (value: number | null) => ({ value, known: 0, partly: 0, of: 3, records: [] });
const toOverride = (value: number) => ({ value, reason: null, source: null });

describe('the value a reader is shown', () => {
  it('should be the one given by hand where there is one', () => {
    expect(shownValue({ total: toTotal(12), override: toOverride(15) })).toBe(15);
    expect(shownValue({ total: toTotal(null), override: toOverride(0) })).toBe(0);
  });

  it('should else be the computed one, or not known', () => {
    expect(shownValue({ total: toTotal(12), override: null })).toBe(12);
    expect(shownValue({ total: toTotal(null), override: null })).toBeNull();
  });
});
