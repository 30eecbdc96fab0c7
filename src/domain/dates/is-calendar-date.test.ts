import fc from 'fast-check';
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

  it('should agree with the calendar of Date on every day and near misses of it', () => {
    const part = (most: number, length: number) =>
      fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(length, '0'));
    const written = fc.tuple(part(9_999, 4), part(14, 2), part(33, 2)).map((parts) => parts.join('-'));
    fc.assert(
      fc.property(written, (value) => {
        const time = Date.parse(`${value}T00:00:00Z`);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
        expect(isCalendarDate(value)).toBe(exists && !value.startsWith('0000'));
      }),
    );
  });
});
