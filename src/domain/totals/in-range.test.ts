import { describe, expect, it } from 'vitest';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { inPeriod, inRange } from './in-range';

const overNewYear = {
  ...TRAINING_2012,
  id: 'TRN-2012-02',
  startsOn: { date: '2012-12-30', precision: 'day' },
  endsOn: { date: '2013-01-10', precision: 'day' },
} as const;
const events = [TRAINING_2012, overNewYear, UNKNOWN_ACTIVITY];
const idsOf = (some: readonly { id: string }[]) => some.map((event) => event.id);

describe('inRange', () => {
  it('should include both ends', () => {
    expect(idsOf(inRange(events, { from: '2012-09-09', to: '2012-09-09' }))).toEqual(['TRN-2012-01']);
    expect(inRange(events, { from: '2012-09-10', to: '2012-12-29' })).toEqual([]);
  });

  it('should keep events without a date only where everything is asked for', () => {
    expect(inRange(events, { from: null, to: null })).toHaveLength(3);
    expect(inRange(events, { from: null, to: '2099-12-31' })).toHaveLength(2);
  });
});

describe('inPeriod', () => {
  it('should count an event in the period in which it begins', () => {
    expect(inPeriod(events, { yearStart: 2012, yearEnd: 2012 })).toHaveLength(2);
    expect(inPeriod(events, { yearStart: 2013, yearEnd: 2014 })).toEqual([]);
  });
});
