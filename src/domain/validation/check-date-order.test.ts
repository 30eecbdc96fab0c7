import { describe, expect, it } from 'vitest';
import { checkDateOrder, checkYearOrder } from './check-date-order';

describe('checkDateOrder', () => {
  it('should refuse an end before the start', () => {
    expect(checkDateOrder('2012-09-28', '2012-09-09')).toEqual({
      id: 'end-before-start',
      values: { start: '2012-09-28', end: '2012-09-09' },
    });
  });

  it('should accept one day, and what is not known', () => {
    expect(checkDateOrder('2012-09-09', '2012-09-09')).toBeNull();
    expect(checkDateOrder(null, '2012-09-09')).toBeNull();
    expect(checkDateOrder('2012-09-09', null)).toBeNull();
  });

  it('should compare no more than is known', () => {
    expect(checkDateOrder('2012-09-28', '2012-09-01', 'month')).toBeNull();
    expect(checkDateOrder('2012-09-28', '2012-08-31', 'month')).not.toBeNull();
    expect(checkDateOrder('2012-09-28', '2012-01-01', 'year')).toBeNull();
  });
});

describe('checkYearOrder', () => {
  it('should refuse years in the wrong order', () => {
    expect(checkYearOrder(2022, 2021)?.id).toBe('year-end-before-start');
    expect(checkYearOrder(2021, 2021)).toBeNull();
    expect(checkYearOrder(null, 2021)).toBeNull();
  });
});
