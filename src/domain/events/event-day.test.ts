import { describe, expect, it } from 'vitest';
import { eventDay } from './event-day';

describe('eventDay', () => {
  it('should be the first day of the start', () => {
    expect(
      eventDay({
        startsOn: { date: '2012-12-30', precision: 'day' },
        endsOn: { date: '2013-01-04', precision: 'day' },
      }),
    ).toBe('2012-12-30');
    expect(eventDay({ startsOn: { date: '2015-10-18', precision: 'month' }, endsOn: null })).toBe(
      '2015-10-01',
    );
  });

  it('should fall back to the end, and be null without either', () => {
    expect(eventDay({ startsOn: null, endsOn: { date: '2013-05-09', precision: 'year' } })).toBe(
      '2013-01-01',
    );
    expect(eventDay({ startsOn: null, endsOn: null })).toBeNull();
  });
});
