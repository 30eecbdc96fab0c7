import { describe, expect, it } from 'vitest';
import type { PeriodKind } from './period';
import { periodsOverlap } from './periods-overlap';

const period = (yearStart: number, yearEnd: number, kind: PeriodKind = 'reporting-period') => ({
  kind,
  yearStart,
  yearEnd,
});

describe('periodsOverlap', () => {
  it('should find a shared year', () => {
    expect(periodsOverlap(period(2021, 2022), period(2022, 2022))).toBe(true);
    expect(periodsOverlap(period(2013, 2016), period(2014, 2014))).toBe(true);
    expect(periodsOverlap(period(2021, 2022), period(2023, 2023))).toBe(false);
  });

  it('should compare periods of the same kind only', () => {
    expect(periodsOverlap(period(2012, 2018, 'agreement-term'), period(2013, 2014))).toBe(false);
  });
});
