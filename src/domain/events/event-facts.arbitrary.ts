import fc from 'fast-check';
import { COUNTRY_CODES, getCountry } from '../countries/country-table';
import { DATE_PRECISIONS, type PartialDate } from '../dates/partial-date';
import { toPartialDate } from '../dates/to-partial-date';
import { PRIORITY_CODES } from '../priorities';
import type { CountryPeople, EventFacts } from './event-facts';
import { ACTIVITY_KINDS, TRAINING_KINDS } from './event-kinds';

const orUnknown = <Value>(known: fc.Arbitrary<Value>) => fc.option(known, { nil: null, freq: 3 });

const count = fc.integer({ min: 0, max: 40 });
const weight = orUnknown(fc.integer({ min: 0, max: 50 }));

const date: fc.Arbitrary<PartialDate | null> = fc
  .record({
    moment: fc.date({
      min: new Date('2012-01-01T00:00:00Z'),
      max: new Date('2025-12-31T00:00:00Z'),
      noInvalidDate: true,
    }),
    precision: fc.constantFrom(...DATE_PRECISIONS),
  })
  .map(({ moment, precision }) => toPartialDate(moment, precision));

/** Countries in a region, so that regions can be expected to add up to the world. */
const countries = COUNTRY_CODES.filter((code) => getCountry(code).region !== null);

const countryPeople: fc.Arbitrary<CountryPeople> = fc
  .record({
    country: fc.constantFrom(...countries),
    female: orUnknown(count),
    male: orUnknown(count),
    extra: count,
  })
  .map(({ country, female, male, extra }) => ({
    country,
    female,
    male,
    total: extra > 30 ? null : (female ?? 0) + (male ?? 0) + (extra > 20 ? 1 : 0),
  }));

const people = fc
  .record({
    byCountry: fc.uniqueArray(countryPeople, { maxLength: 8, selector: (row) => row.country }),
    more: orUnknown(count),
    female: orUnknown(count),
    male: orUnknown(count),
  })
  .map(({ byCountry, more, female, male }) => {
    const listed = byCountry.reduce((sum, row) => sum + (row.total ?? 0), 0);
    return { total: more === null ? null : listed + more, female, male, byCountry };
  });

const kind = fc.oneof(
  fc.record({ family: fc.constant('training' as const), kind: fc.constantFrom(...TRAINING_KINDS) }),
  fc.record({ family: fc.constant('activity' as const), kind: fc.constantFrom(...ACTIVITY_KINDS) }),
);

/** Events as they come: figures known or not, dates vague or missing, countries with and without numbers. */
export function arbitraryEvents({ isDated = false } = {}): fc.Arbitrary<EventFacts[]> {
  const event = fc.record({
    startsOn: isDated ? date : orUnknown(date),
    people,
    hours: orUnknown(fc.integer({ min: 0, max: 400 }).map((halves) => halves / 2)),
    sdgs: fc.array(fc.record({ goal: fc.integer({ min: 1, max: 17 }), target: fc.constant(null), weight }), {
      maxLength: 2,
    }),
    priorities: fc.array(fc.record({ priority: fc.constantFrom(...PRIORITY_CODES), weight }), {
      maxLength: 2,
    }),
    kind,
  });
  return fc.array(event, { maxLength: 12 }).map((events) =>
    events.map(
      ({ kind: { family, kind: name }, ...facts }, index) =>
        ({
          ...facts,
          id: `EVT-${index}`,
          family,
          kind: name,
          endsOn: null,
          format: null,
          country: null,
          programmeOutputs: [],
        }) as EventFacts,
    ),
  );
}
