import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERION_CODES } from '../criteria-groups';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { addUp } from '../totals/add-up';
import { factsIn } from './facts-in';
import type { Measured } from './indicator';
import { INDICATOR_WORDS } from './indicator-words';
import { INDICATOR_IDS, INDICATORS, type IndicatorId, listIndicators } from './indicators';
import { measureColumns } from './measure-columns';
import { type EventFact, type FactSource, NO_FACTS, type ReviewFacts } from './review-facts';
import { arbitraryFacts, FIRST_YEAR, LAST_YEAR } from './review-facts.arbitrary';

const NOTHING: ReviewFacts = { ...NO_FACTS, years: [2012] };

const UNKNOWN_EVENT: Omit<EventFact, 'facts'> = {
  id: 'NEW',
  isSourced: false,
  functions: [],
  partners: [],
  hasUnescoEntity: false,
  experts: [],
  certificates: null,
  satisfaction: null,
  followUps: 0,
  fundingKinds: [],
};

const CODED = { startsOn: { date: '2015-05-05', precision: 'day' as const } };

/** A record of each kind of which nothing is known but that it is there; partners and documents always have a kind. */
const UNKNOWNS = {
  events: {
    ...UNKNOWN_EVENT,
    facts: { ...UNKNOWN_ACTIVITY, ...CODED, id: 'NEW', family: 'training', kind: 'course' },
  },
  meetings: {
    id: 'NEW',
    isSourced: false,
    body: 'governing-board',
    year: 2015,
    quorum: 'unknown',
    wasUnescoPresent: null,
    hasAttendance: false,
    hasMinutes: false,
    decisions: [],
  },
  periods: {
    id: 'NEW',
    isSourced: false,
    yearStart: 2015,
    yearEnd: 2015,
    hasReport: false,
    submittedOn: null,
    hasWorkPlan: false,
    hasSummary: false,
    staff: { total: null, female: null },
    income: null,
    expenditure: null,
    currency: null,
    hasHostContribution: null,
    hasAudit: false,
  },
  plan: { id: 'NEW', isSourced: false, year: 2015, state: 'unknown' },
  commitments: { id: 'NEW', isSourced: false, state: 'unknown' },
  recommendations: { id: 'NEW', isSourced: false, state: 'unknown' },
} as const satisfies Partial<{ [Source in FactSource]: ReviewFacts[Source][number] }>;

/** They say how many records there are, so that any record with a date changes them. */
const COUNTS: readonly IndicatorId[] = ['trainings', 'board-meetings', 'years-with-meeting'];

const withoutRecords = ({ records, ...figure }: Measured) => figure;
const measureAll = (facts: ReviewFacts) =>
  Object.fromEntries(INDICATOR_IDS.map((id) => [id, INDICATORS[id].measure(facts)])) as Record<
    IndicatorId,
    Measured
  >;

const reversed = (facts: ReviewFacts) =>
  Object.fromEntries(
    Object.entries(facts).map(([key, list]) => [key, [...list].reverse()]),
  ) as unknown as ReviewFacts;

describe('INDICATORS', () => {
  it('should belong to criteria of the checklist and have words', () => {
    for (const id of INDICATOR_IDS) {
      expect(CRITERION_CODES).toContain(INDICATORS[id].criterion);
      for (const text of [INDICATOR_WORDS[id].label, INDICATOR_WORDS[id].formula]) {
        expect(text.en).not.toBe('');
        expect(text.zh).toMatch(/\p{Script=Han}/u);
      }
    }
    expect(listIndicators('B3')).toContain('countries-africa-unesco');
    expect(listIndicators('B6')).toEqual([]);
  });

  it('should know nothing where nothing is on record', () => {
    for (const id of INDICATOR_IDS) expect(INDICATORS[id].measure(NOTHING).value, id).toBeNull();
  });

  it('should not depend on the order of the records', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const [there, back] = [measureAll(facts), measureAll(reversed(facts))];
        for (const id of INDICATOR_IDS) {
          const [a, b] = [withoutRecords(there[id]), withoutRecords(back[id])];
          // Which of two currencies is named first is no part of the figure: with two there is none.
          expect(a, id).toEqual(b);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('should change in coverage, and not in value, when an unknown is added', () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        fc.constantFrom(...(Object.keys(UNKNOWNS) as (keyof typeof UNKNOWNS)[])),
        (facts, source) => {
          const more = { ...facts, [source]: [...facts[source], UNKNOWNS[source]] };
          const [before, after] = [measureAll(facts), measureAll(more)];
          for (const id of INDICATOR_IDS) {
            if (COUNTS.includes(id)) continue;
            const isAbsence = before[id].value === null && after[id].value === 0;
            if (!isAbsence) expect(after[id].value, id).toBe(before[id].value);
            expect(after[id].of, id).toBeGreaterThanOrEqual(before[id].of);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('should add up over ranges where they are sums', () => {
    fc.assert(
      fc.property(arbitraryFacts, fc.integer({ min: FIRST_YEAR, max: LAST_YEAR - 1 }), (facts, middle) => {
        const whole = measureAll(factsIn(facts, { yearStart: FIRST_YEAR, yearEnd: LAST_YEAR }));
        const left = measureAll(factsIn(facts, { yearStart: FIRST_YEAR, yearEnd: middle }));
        const right = measureAll(factsIn(facts, { yearStart: middle + 1, yearEnd: LAST_YEAR }));
        for (const id of INDICATOR_IDS) {
          if (!INDICATORS[id].isAdditive || whole[id].value === null) continue;
          const parts = [left[id], right[id]];
          if (INDICATORS[id].unit === 'money' && parts.some(({ value }) => value === null)) continue;
          expect(addUp(parts.flatMap(({ value }) => value ?? [])), id).toBe(whole[id].value);
          expect(
            parts.reduce((sum, { of }) => sum + of, 0),
            id,
          ).toBe(whole[id].of);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('should never have a part above its whole, nor more known than there is', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const measured = measureAll(facts);
        for (const id of INDICATOR_IDS) {
          const { value, whole, known, partly, of } = measured[id];
          const most = { share: 1, part: whole ?? 0, count: Infinity, people: Infinity, hours: Infinity };
          expect(known + partly, id).toBeLessThanOrEqual(of);
          expect(value ?? 0, id).toBeGreaterThanOrEqual(0);
          expect(value ?? 0, id).toBeLessThanOrEqual({ ...most, money: Infinity }[INDICATORS[id].unit]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('should tell what is known of 2012', () => {
    const facts = {
      ...NOTHING,
      events: [{ ...UNKNOWN_EVENT, id: 'TRN-2012-01', isSourced: true, facts: TRAINING_2012 }],
    };
    const measured = measureAll(facts);
    expect(measured.countries.value).toBe(11);
    expect(measured['countries-africa-m49'].value).toBe(3);
    expect(measured['events-in-africa']).toMatchObject({ value: 0, whole: 1 });
    expect(measured['trainees-female-share'].value).toBeNull();
    expect(measured['events-with-function']).toMatchObject({ value: 0, whole: 1 });
    expect(measured['years-with-meeting']).toMatchObject({ value: null, of: 1 });
  });

  it('should not add amounts of different currencies', () => {
    const period = { ...UNKNOWNS.periods, income: 100, currency: 'CNY' };
    const other = { ...period, id: 'OTHER', currency: 'USD' };
    expect(
      INDICATORS.income.measure({ ...NOTHING, periods: [period, { ...period, id: 'B' }] }),
    ).toMatchObject({
      value: 200,
      currency: 'CNY',
    });
    expect(INDICATORS.income.measure({ ...NOTHING, periods: [period, other] })).toMatchObject({
      value: null,
      currency: null,
    });
  });
});

describe('measureColumns', () => {
  const columns = [
    { yearStart: 2012, yearEnd: 2012 },
    { yearStart: 2013, yearEnd: 2014 },
  ];
  const facts = {
    ...NOTHING,
    years: [2012, 2013, 2014],
    events: [{ ...UNKNOWN_EVENT, id: 'TRN-2012-01', facts: TRAINING_2012 }],
  };

  it('should let a figure given by hand count in its column and in the sum', () => {
    const { trainees } = measureColumns(INDICATORS, ['trainees'], facts, columns, (id, column) =>
      id === 'trainees' && column === 1 ? 40 : null,
    );
    expect(trainees.cells.map(({ value }) => value)).toEqual([16, 40]);
    expect(trainees.total).toMatchObject({ value: 56, known: 1, of: 1 });
  });

  it('should be the sum of its columns for every sum', () => {
    fc.assert(
      fc.property(arbitraryFacts, (all) => {
        const years = Array.from({ length: 9 }, (_, index) => ({
          yearStart: FIRST_YEAR + index,
          yearEnd: FIRST_YEAR + index,
        }));
        const measured = measureColumns(INDICATORS, INDICATOR_IDS, all, years, () => null);
        for (const id of INDICATOR_IDS) {
          const { total, cells } = measured[id];
          if (!INDICATORS[id].isAdditive || total.value === null) continue;
          if (INDICATORS[id].unit === 'money') continue;
          expect(addUp(cells.flatMap(({ value }) => value ?? [])), id).toBe(total.value);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('should say of what stands today that it has no columns', () => {
    const { policies } = measureColumns(INDICATORS, ['policies'], facts, columns, () => null);
    expect(policies.cells).toEqual([]);
  });
});
