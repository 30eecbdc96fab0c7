import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRAINING_2012 } from '../events/event-facts.examples';
import { toListView } from '../lists/to-list-view';
import {
  countriesOfEvent,
  EVENT_FILTERS,
  eventFilters,
  type FilterableEvent,
  parseCountryValue,
} from './event-filters';

const NO_PEOPLE = { total: null, female: null, male: null };

const somewhere = fc.constantFrom('CHN', 'EGY', 'KEN', 'FJI', 'VNM') satisfies fc.Arbitrary<string>;

const event: fc.Arbitrary<FilterableEvent> = fc.record({
  facts: fc.record({
    kind: fc.constantFrom('course', 'seminar', 'workshop'),
    format: fc.constantFrom('onsite', 'online', 'hybrid', null),
    country: fc.option(somewhere),
    people: fc.array(somewhere, { maxLength: 4 }).map((countries) => ({
      ...NO_PEOPLE,
      byCountry: countries.map((country) => ({ country, ...NO_PEOPLE })),
    })),
    sdgs: fc
      .array(fc.integer({ min: 1, max: 17 }), { maxLength: 3 })
      .map((goals) => goals.map((goal) => ({ goal, target: null, weight: null }))),
  }),
  period: fc.constantFrom('2012', '2013-2014', '2024', 'undated'),
  partners: fc.uniqueArray(fc.constantFrom('casted', 'unesco', 'ista'), { maxLength: 3 }),
});

const query = fc.record(
  {
    period: fc.constantFrom('2012', '2024', 'undated', '1999'),
    kind: fc.constantFrom('course', 'workshop', 'party'),
    country: fc.constantFrom('egy', 'chn', 'EGY'),
    sdg: fc.constantFrom('9', '17', '18'),
    partner: fc.constantFrom('unesco', 'nobody'),
    format: fc.constantFrom('onsite', 'unknown'),
  },
  { requiredKeys: [] },
);

const filters = eventFilters('en', (slug) => slug);

/** fast-check makes the keys it leaves out absent, and its type says undefined. */
const toQuery = (values: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])));

describe('eventFilters', () => {
  it('should count for each option what the list then holds', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), query, (events, values) => {
        const view = toListView(events, filters, toQuery(values));
        for (const { name, options } of view.filters) {
          for (const { value, count } of options) {
            const chosen = toListView(events, filters, { ...view.current, [name]: value });
            expect(chosen.matching).toBe(count);
          }
        }
      }),
    );
  });

  it('should either use what the address asks for or name it as a problem', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), query, (events, values) => {
        const view = toListView(events, filters, toQuery(values));
        for (const [name, value] of Object.entries(toQuery(values))) {
          const isUsed = view.current[name as keyof typeof view.current] === value;
          const isNamed = view.problems.some((problem) => 'name' in problem && problem.name === name);
          expect([isUsed, isNamed].filter(Boolean)).toHaveLength(1);
        }
      }),
    );
  });

  it('should lose no event between the periods, kinds and formats', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const view = toListView(events, filters, {});
        const sums = new Map(
          view.filters.map(({ name, options }) => [name, options.reduce((sum, { count }) => sum + count, 0)]),
        );
        expect([sums.get('period'), sums.get('kind'), sums.get('format')]).toEqual(
          Array(3).fill(events.length),
        );
      }),
    );
  });

  it('should put the latest period first and the undated last', () => {
    const rows = ['undated', '2012', '2024', '2013-2014'].map((period) => ({
      facts: TRAINING_2012,
      period,
      partners: [],
    }));
    const periods = toListView(rows, filters, {}).filters.find(({ name }) => name === 'period');
    expect(periods?.options.map(({ value }) => value)).toEqual(['2024', '2013-2014', '2012', 'undated']);
  });

  it('should order countries as the language does', () => {
    const rows = [{ facts: TRAINING_2012, period: '2012', partners: [] }];
    const countriesIn = (locale: 'en' | 'zh') =>
      toListView(
        rows,
        eventFilters(locale, (slug) => slug),
        {},
      )
        .filters.find(({ name }) => name === 'country')
        ?.options.map(({ value }) => value)
        .slice(0, 3);
    expect(countriesIn('en')).toEqual(['bwa', 'chn', 'col']);
    expect(countriesIn('zh')).toEqual(['egy', 'pan', 'bwa']);
  });

  it('should offer all filters', () => {
    expect(filters.map(({ name }) => name)).toEqual([...EVENT_FILTERS]);
  });
});

describe('countriesOfEvent', () => {
  it('should have the place and the origins once each, and nobody’s country not at all', () => {
    const byCountry = [
      { country: 'CHN', ...NO_PEOPLE },
      { country: 'EGY', ...NO_PEOPLE },
      { country: 'FJI', ...NO_PEOPLE, total: 0 },
    ] as const;
    expect(countriesOfEvent({ ...TRAINING_2012, people: { ...NO_PEOPLE, byCountry } })).toEqual([
      'CHN',
      'EGY',
    ]);
  });
});

describe('parseCountryValue', () => {
  it.each([
    ['egy', 'EGY'],
    ['EGY', null],
    ['Egy', null],
    ['eg', null],
    ['xyz', null],
    ['', null],
  ])('should read %j as %j', (value, country) => {
    expect(parseCountryValue(value)).toBe(country);
  });
});
