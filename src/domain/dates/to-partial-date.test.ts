import { describe, expect, it } from 'vitest';
import { toPartialDate } from './to-partial-date';

describe('toPartialDate', () => {
  it('should keep a whole day', () => {
    expect(toPartialDate('2012-09-09T12:00:00.000Z', 'day')).toEqual({
      date: '2012-09-09',
      precision: 'day',
    });
    expect(toPartialDate('2012-09-09', null)).toEqual({ date: '2012-09-09', precision: 'day' });
  });

  it('should fill what is not known with the first month and day', () => {
    expect(toPartialDate('2018-05-14', 'month')).toEqual({ date: '2018-05-01', precision: 'month' });
    expect(toPartialDate('2018-05-14', 'year')).toEqual({ date: '2018-01-01', precision: 'year' });
  });

  it('should be null without a date', () => {
    expect(toPartialDate(null, 'day')).toBeNull();
  });
});
