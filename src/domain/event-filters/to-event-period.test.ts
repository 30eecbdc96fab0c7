import { describe, expect, it } from 'vitest';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { toEventPeriod } from './to-event-period';

const PERIODS = [
  { slug: '2012', yearStart: 2012, yearEnd: 2012 },
  { slug: '2013-2014', yearStart: 2013, yearEnd: 2014 },
];

const on = (date: string) => ({ startsOn: { date, precision: 'day' } as const, endsOn: null });

describe('toEventPeriod', () => {
  it('should be the period in which the event begins', () => {
    expect(toEventPeriod(TRAINING_2012, PERIODS)).toBe('2012');
    expect(toEventPeriod(on('2014-12-31'), PERIODS)).toBe('2013-2014');
  });

  it('should be the year where no period covers it', () => {
    expect(toEventPeriod(on('2017-05-01'), PERIODS)).toBe('2017');
  });

  it('should say that the date is not known', () => {
    expect(toEventPeriod(UNKNOWN_ACTIVITY, PERIODS)).toBe('undated');
  });
});
