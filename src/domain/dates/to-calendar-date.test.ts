import { describe, expect, it } from 'vitest';
import { toCalendarDate } from './to-calendar-date';

describe('toCalendarDate', () => {
  it('should read the UTC day of a stored noon', () => {
    expect(toCalendarDate('2012-09-09T12:00:00.000Z')).toBe('2012-09-09');
    expect(toCalendarDate(new Date(Date.UTC(2012, 8, 28, 12)))).toBe('2012-09-28');
  });

  it('should use UTC, whatever offset the timestamp is written in', () => {
    expect(toCalendarDate('2012-09-10T01:00:00+08:00')).toBe('2012-09-09');
  });

  it('should keep a bare calendar date', () => {
    expect(toCalendarDate('2012-09-09')).toBe('2012-09-09');
  });

  it('should be null when there is nothing', () => {
    expect(toCalendarDate(null)).toBeNull();
    expect(toCalendarDate(undefined)).toBeNull();
    expect(toCalendarDate('')).toBeNull();
  });

  it('should refuse text that is not a date', () => {
    expect(() => toCalendarDate('0000-00-00')).toThrow(RangeError);
    expect(() => toCalendarDate('soon')).toThrow(/not a date/);
    expect(() => toCalendarDate(new Date('nonsense'))).toThrow(RangeError);
  });
});
