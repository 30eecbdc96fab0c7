import { describe, expect, it } from 'vitest';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { inGroup, inRegion } from './membership';

const in2025 = { ...TRAINING_2012, startsOn: { date: '2025-03-01', precision: 'day' } as const };

describe('inGroup', () => {
  it('should answer for the date of the event', () => {
    expect(inGroup('LDC')('STP', TRAINING_2012)).toBe(true);
    expect(inGroup('LDC')('STP', in2025)).toBe(false);
  });

  it('should not guess when the event has no date', () => {
    expect(inGroup('LDC')('TZA', UNKNOWN_ACTIVITY)).toBeNull();
    expect(inGroup('LDC')('CHE', UNKNOWN_ACTIVITY)).toBe(false);
  });
});

describe('inRegion', () => {
  it('should know regions and sub-regions', () => {
    expect(inRegion('002')('EGY', UNKNOWN_ACTIVITY)).toBe(true);
    expect(inRegion('015')('EGY', UNKNOWN_ACTIVITY)).toBe(true);
    expect(inRegion('202')('EGY', UNKNOWN_ACTIVITY)).toBe(false);
  });
});
