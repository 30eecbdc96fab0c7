import { describe, expect, it } from 'vitest';
import { isCalendarDate } from './is-calendar-date';

describe('isCalendarDate', () => {
  it('should accept days that exist', () => {
    expect(isCalendarDate('2012-09-09')).toBe(true);
    expect(isCalendarDate('2024-02-29')).toBe(true);
  });

  it.each([
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-1-1',
    '2023-01-01T00:00:00Z',
    '0000-00-00',
    '',
    'today',
  ])('should refuse %j', (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });
});
