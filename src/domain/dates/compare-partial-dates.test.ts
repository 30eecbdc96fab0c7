import { describe, expect, it } from 'vitest';
import { comparePartialDates } from './compare-partial-dates';
import type { PartialDate } from './partial-date';

const day: PartialDate = { date: '2012-01-01', precision: 'day' };
const month: PartialDate = { date: '2012-01-01', precision: 'month' };
const year: PartialDate = { date: '2012-01-01', precision: 'year' };
const later: PartialDate = { date: '2012-09-09', precision: 'day' };

describe('comparePartialDates', () => {
  it('should sort earliest first, vaguer first, unknown last', () => {
    expect([null, later, day, month, year].sort(comparePartialDates)).toEqual([
      year,
      month,
      day,
      later,
      null,
    ]);
  });

  it('should find equal what is equal', () => {
    expect(comparePartialDates(day, { ...day })).toBe(0);
    expect(comparePartialDates(null, null)).toBe(0);
  });
});
