import { describe, expect, it } from 'vitest';
import type { Period, PeriodKind } from './period';
import { periodNeighbours } from './period-neighbours';

const period = (slug: string, yearStart: number, kind: PeriodKind = 'reporting-period'): Period => ({
  slug,
  kind,
  yearStart,
  yearEnd: yearStart,
});
const periods = [
  period('2024', 2024),
  period('2012', 2012),
  period('2015', 2015, 'agreement-term'),
  period('2018', 2018),
];

describe('periodNeighbours', () => {
  it('should skip years without a period and periods of another kind', () => {
    const { previous, next } = periodNeighbours(periods, '2018');
    expect([previous?.slug, next?.slug]).toEqual(['2012', '2024']);
  });

  it('should be null at the ends', () => {
    expect(periodNeighbours(periods, '2012').previous).toBeNull();
    expect(periodNeighbours(periods, '2024').next).toBeNull();
    expect(periodNeighbours(periods, '1999')).toEqual({ previous: null, next: null });
  });
});
