import { describe, expect, it } from 'vitest';
import type { Iso3 } from '../countries/country-table';
import type { EventFacts } from '../events/event-facts';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { inGroup, inRegion } from './membership';
import { peopleFrom } from './people-from';

const africa = inRegion('002');

function training(total: number | null, byCountry: readonly (readonly [Iso3, number | null])[]): EventFacts {
  const rows = byCountry.map(([country, people]) => ({ country, total: people, female: null, male: null }));
  return { ...TRAINING_2012, people: { total, female: null, male: null, byCountry: rows } };
}

describe('peopleFrom', () => {
  it('should add the countries that are in', () => {
    const event = training(10, [
      ['EGY', 3],
      ['TZA', 4],
      ['COL', 3],
    ]);
    expect(peopleFrom(event, africa)).toEqual({ value: 7, isComplete: true });
  });

  it('should know nothing of an event without countries', () => {
    expect(peopleFrom(UNKNOWN_ACTIVITY, africa)).toBeNull();
  });

  it('should not take countries without numbers for people', () => {
    expect(peopleFrom(TRAINING_2012, africa)).toBeNull();
  });

  it('should know that nobody came from countries that are not listed', () => {
    expect(peopleFrom(TRAINING_2012, inGroup('SIDS'))).toEqual({ value: 0, isComplete: true });
  });

  it('should give a part as a part', () => {
    const event = training(10, [
      ['EGY', 3],
      ['TZA', null],
    ]);
    expect(peopleFrom(event, africa)).toEqual({ value: 3, isComplete: false });
  });

  it('should not take people without a country for people from elsewhere', () => {
    expect(peopleFrom(training(10, [['COL', 8]]), africa)).toBeNull();
    expect(peopleFrom(training(10, [['EGY', 8]]), africa)).toEqual({ value: 8, isComplete: false });
  });

  it('should not guess the group of a country when the event has no date', () => {
    const undated = { ...training(3, [['TZA', 3]]), startsOn: null, endsOn: null };
    expect(peopleFrom(undated, inGroup('LDC'))).toBeNull();
  });
});
