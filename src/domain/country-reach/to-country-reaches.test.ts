import { describe, expect, it } from 'vitest';
import type { Iso3 } from '../countries/country-table';
import type { EventFacts } from '../events/event-facts';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { countEventsOf, toCountryReaches, toEmptyReach } from './to-country-reaches';

function training(id: string, from: readonly (readonly [Iso3, number | null])[]): EventFacts {
  const byCountry = from.map(([country, total]) => ({ country, total, female: null, male: null }));
  return { ...TRAINING_2012, id, people: { total: null, female: null, male: null, byCountry } };
}

describe('toCountryReaches', () => {
  it('should say how many events and people, and for how many events that is known', () => {
    const reaches = toCountryReaches([
      TRAINING_2012,
      training('TRN-2013-01', [
        ['EGY', 7],
        ['COL', 4],
      ]),
    ]);
    expect(reaches.get('EGY')).toEqual({
      country: 'EGY',
      trainings: { events: 2, people: 7, known: 1 },
      activities: { events: 0, people: null, known: 0 },
      hosted: 0,
      partners: 0,
    });
    expect(reaches.get('BWA')?.trainings).toEqual({ events: 1, people: null, known: 0 });
  });

  it('should hide one or two people, and a second country from which they could be worked out', () => {
    const reaches = toCountryReaches([
      training('TRN-2013-01', [
        ['EGY', 1],
        ['COL', 4],
        ['FJI', 9],
      ]),
    ]);
    expect(reaches.get('EGY')?.trainings.people).toBe('hidden');
    expect(reaches.get('COL')?.trainings.people).toBe('hidden');
    expect(reaches.get('FJI')?.trainings.people).toBe(9);
  });

  it('should add up people of several events before it judges their number', () => {
    const reaches = toCountryReaches([
      training('TRN-2013-01', [['EGY', 2]]),
      training('TRN-2014-01', [['EGY', 2]]),
    ]);
    expect(reaches.get('EGY')?.trainings.people).toBe(4);
  });

  it('should keep trainings and activities apart', () => {
    const activity: EventFacts = { ...UNKNOWN_ACTIVITY, people: training('x', [['EGY', 5]]).people };
    const reach = toCountryReaches([training('TRN-2013-01', [['EGY', 8]]), activity]).get('EGY');
    expect([reach?.trainings.people, reach?.activities.people]).toEqual([8, 5]);
    expect(reach && countEventsOf(reach)).toBe(2);
  });

  it('should know the countries where something was held or a partner is', () => {
    const reaches = toCountryReaches([TRAINING_2012], ['FRA', 'FRA', null]);
    expect(reaches.get('CHN')).toMatchObject({ hosted: 1, trainings: { events: 0 } });
    expect(reaches.get('FRA')).toEqual({ ...toEmptyReach('FRA'), partners: 2 });
    expect(reaches.size).toBe(13);
  });
});
