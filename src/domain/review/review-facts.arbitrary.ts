import fc from 'fast-check';
import type { EventFacts } from '../events/event-facts';
import { arbitraryEvents } from '../events/event-facts.arbitrary';
import { DECISION_STATES, GOVERNING_BODIES } from '../governance/meeting-kinds';
import { PARTNER_KINDS } from '../partners/partner-kinds';
import type { ReviewFacts } from './review-facts';

/** The years that arbitrary facts are spread over. */
export const FIRST_YEAR = 2012;
export const LAST_YEAR = 2020;

const isSourced = fc.boolean();
const year = fc.option(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }));
const amount = fc.option(fc.integer({ min: 0, max: 5_000_000 }));

/** Gives each record an id of its own. */
const numbered = <Item extends object>(prefix: string, item: fc.Arbitrary<Item>, maxLength = 8) =>
  fc
    .array(item, { maxLength })
    .map((items) => items.map((value, index) => ({ ...value, id: `${prefix}-${index}` })));

const eventExtras = fc.record({
  isSourced,
  functions: fc.uniqueArray(fc.constantFrom('FUN-1', 'FUN-2'), { maxLength: 2 }),
  partners: fc.uniqueArray(
    fc.record({ id: fc.integer({ min: 1, max: 6 }), kind: fc.constantFrom(...PARTNER_KINDS) }),
    { maxLength: 3, selector: ({ id }) => id },
  ),
  hasUnescoEntity: fc.boolean(),
  experts: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
  certificates: fc.option(fc.integer({ min: 0, max: 60 })),
  satisfaction: fc.option(fc.integer({ min: 0, max: 50 }).map((score) => score / 50)),
  followUps: fc.integer({ min: 0, max: 2 }),
  fundingKinds: fc.uniqueArray(fc.constantFrom('host', 'in-kind', 'partner', 'unesco'), { maxLength: 2 }),
});

/** The desk lets nobody enter more women than people. */
const withinTotal = (facts: EventFacts): EventFacts => {
  const { total, female } = facts.people;
  if (total === null || female === null || female <= total) return facts;
  return { ...facts, people: { ...facts.people, female: total } };
};

const events = arbitraryEvents()
  .map((all) => all.map(withinTotal))
  .chain((all) =>
    fc
      .array(eventExtras, { minLength: all.length, maxLength: all.length })
      .map((extras) =>
        extras.map((extra, index) => ({ ...extra, facts: all[index], id: all[index]?.id ?? '' })),
      ),
  ) as fc.Arbitrary<ReviewFacts['events']>;

const meetings = numbered(
  'GOV',
  fc.record({
    isSourced,
    body: fc.constantFrom(...GOVERNING_BODIES),
    year,
    quorum: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    wasUnescoPresent: fc.option(fc.boolean()),
    hasAttendance: fc.boolean(),
    hasMinutes: fc.boolean(),
    decisions: fc.array(
      fc.record({
        state: fc.constantFrom(...DECISION_STATES),
        kind: fc.option(fc.constantFrom('adoption' as const, 'budget' as const, 'other' as const)),
      }),
      { maxLength: 4 },
    ),
  }),
);

/** One period a year, of some of the years. */
const periods = fc
  .subarray(Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index))
  .chain((years) =>
    fc
      .array(
        fc.record({
          isSourced,
          hasReport: fc.boolean(),
          submittedOn: fc.option(fc.constant('2019-03-01')),
          hasWorkPlan: fc.boolean(),
          hasSummary: fc.boolean(),
          staff: fc
            .record({
              total: fc.option(fc.integer({ min: 0, max: 40 })),
              part: fc.option(fc.nat({ max: 40 })),
            })
            .map(({ total, part }) => ({
              total,
              female: total === null || part === null ? null : Math.min(total, part),
            })),
          income: amount,
          expenditure: amount,
          currency: fc.option(fc.constantFrom('CNY', 'USD')),
          hasHostContribution: fc.option(fc.boolean()),
          hasAudit: fc.boolean(),
        }),
        { minLength: years.length, maxLength: years.length },
      )
      .map((all) =>
        all.map((period, index) => ({
          ...period,
          id: `YR-${years[index]}`,
          yearStart: years[index] ?? FIRST_YEAR,
          yearEnd: years[index] ?? FIRST_YEAR,
        })),
      ),
  );

/** Everything a review counts, drawn at random. */
export const arbitraryFacts: fc.Arbitrary<ReviewFacts> = fc.record({
  years: fc.constant(Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)),
  events,
  meetings,
  publications: numbered('PUB', fc.record({ isSourced, year, hasDoi: fc.boolean() })),
  periods,
  plan: numbered(
    'WPI',
    fc.record({
      isSourced,
      year,
      state: fc.constantFrom('planned', 'done', 'partly', 'not-done', 'unknown'),
    }),
  ),
  outcomes: numbered('OUT', fc.record({ isSourced, year, hasEvidence: fc.boolean() })),
  partners: numbered(
    'PRT',
    fc.record({
      isSourced,
      years: fc.constant(null),
      kind: fc.constantFrom(...PARTNER_KINDS),
      country: fc.option(fc.constantFrom('CHN', 'KEN', 'FJI')),
      hasInstrument: fc.boolean(),
    }),
  ),
  agreements: numbered(
    'AGR',
    fc.record({
      isSourced,
      years: fc.constant(null),
      state: fc.constantFrom('in-force', 'expired', 'superseded', 'unknown'),
      isWithUnesco: fc.boolean(),
      hasText: fc.boolean(),
    }),
  ),
  commitments: numbered(
    'CMT',
    fc.record({ isSourced, state: fc.constantFrom('met', 'partly', 'not-met', 'unknown') }),
  ),
  recommendations: numbered(
    'REC',
    fc.record({ isSourced, state: fc.constantFrom('open', 'in-progress', 'done', 'declined', 'unknown') }),
  ),
  seats: numbered('BTM', fc.record({ isSourced, isFilled: fc.boolean() })),
  documents: numbered(
    'DOC',
    fc.record({
      isSourced,
      years: fc.constant(null),
      kind: fc.constantFrom('policy', 'rules', 'strategy', 'authorisation', 'other'),
    }),
  ),
  criteria: numbered('CRI', fc.record({ isSourced, hasEvidence: fc.boolean() })),
}) as fc.Arbitrary<ReviewFacts>;
