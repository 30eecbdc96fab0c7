import { describe, expect, it } from 'vitest';
import type { EventFacts } from '../events/event-facts';
import { TRAINING_2012 } from '../events/event-facts.examples';
import { totalByCountry } from './total-by-country';

const counted: EventFacts = {
  ...TRAINING_2012,
  id: 'TRN-2013-01',
  people: {
    total: 20,
    female: null,
    male: null,
    byCountry: [
      { country: 'EGY', total: 6, female: 2, male: 4 },
      { country: 'FJI', total: 3, female: null, male: null },
      { country: 'TON', total: 0, female: 0, male: 0 },
    ],
  },
};

describe('totalByCountry', () => {
  it('should total what is known of a country over the events that list it', () => {
    const rows = totalByCountry([TRAINING_2012, counted]);
    const egypt = rows.find((row) => row.country === 'EGY');
    expect(egypt?.events).toMatchObject({ value: 2, known: 2, of: 2 });
    expect(egypt?.people).toMatchObject({ value: 6, known: 1, partly: 0, of: 2 });
    expect(egypt?.female).toMatchObject({ value: 2, known: 1, of: 2 });
    const fiji = rows.find((row) => row.country === 'FJI');
    expect(fiji?.people).toMatchObject({ value: 3, of: 1 });
    expect(fiji?.female).toMatchObject({ value: null, known: 0, of: 1 });
  });

  it('should keep countries without numbers and leave out those nobody came from', () => {
    const codes = totalByCountry([TRAINING_2012, counted]).map((row) => row.country);
    expect(codes).toHaveLength(12);
    expect(codes).not.toContain('TON');
    expect(totalByCountry([TRAINING_2012])[0]?.people.value).toBeNull();
  });
});
