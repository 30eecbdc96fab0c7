import { listCountries } from '../countries/country-table';
import type { EventFacts } from '../events/event-facts';
import type { PartnerKind } from '../partners/partner-kinds';
import { computeTotals } from '../totals/compute-totals';
import type { FigureId } from '../totals/figures';
import {
  countOf,
  distinctOf,
  type Indicator,
  type IndicatorNoun,
  type IndicatorUnit,
  type Measured,
  moneyOf,
  onRecordOf,
  partOf,
  shareOf,
  sumOf,
  toMeasured,
} from './indicator';
import type { EventFact, FactSource, MeetingFact, ReviewFacts } from './review-facts';

/** M49 code of Africa. */
const AFRICA = '002';

/** Where the money of the host comes from; everything else is from outside. */
const HOST_FUNDS: readonly string[] = ['host', 'in-kind'];

const SUB_REGIONS = new Map(listCountries().map(({ iso3, subRegion }) => [iso3, subRegion]));
const AFRICAN = new Set(
  listCountries()
    .filter(({ region }) => region === AFRICA)
    .map(({ iso3 }) => iso3),
);

const isTraining = ({ facts }: EventFact) => facts.family === 'training';
const figuresKnown = new WeakMap<readonly EventFact[], ReturnType<typeof computeTotals>>();

/** Several indicators are figures of the same events: these are added up once. */
function figuresOf(events: readonly EventFact[]): ReturnType<typeof computeTotals> {
  const figures = figuresKnown.get(events) ?? computeTotals(events.map(({ facts }) => facts));
  figuresKnown.set(events, figures);
  return figures;
}

const trainingsOf = ({ events }: ReviewFacts) => events.filter(isTraining);
const boardOf = ({ meetings }: ReviewFacts) => meetings.filter(({ body }) => body === 'governing-board');

const ofKind = ({ events }: ReviewFacts, kind: EventFacts['kind']) =>
  events.filter(({ facts }) => facts.family === 'activity' && facts.kind === kind);

const hasPartner = (event: EventFact, kinds: readonly PartnerKind[]) =>
  event.partners.some(({ kind }) => kinds.includes(kind));

/** Whether an event carries a mark; not known where it carries none of its kind. */
const isMarked = <Mark>(marks: readonly Mark[], test: (mark: Mark) => boolean) =>
  marks.length === 0 ? null : marks.some(test);

const regionsKnown = new WeakMap<EventFacts, readonly string[]>();

/** The same for as long as the facts are: each period and each page asks again. */
function regionsOf({ facts }: EventFact): readonly string[] {
  const known = regionsKnown.get(facts) ?? listRegions(facts);
  regionsKnown.set(facts, known);
  return known;
}

function listRegions({ people }: EventFacts): string[] {
  const origins = people.byCountry.filter(({ total }) => total !== 0).map(({ country }) => country);
  return [...new Set(origins.flatMap((country) => SUB_REGIONS.get(country) ?? []))];
}

function wasInAfrica({ facts }: EventFact): boolean | null {
  if (facts.country !== null) return AFRICAN.has(facts.country);
  return facts.format === 'online' ? false : null;
}

/** The years, each with the record that stands for it; null: none does. */
function toYearItems(years: readonly number[], find: (year: number) => { readonly id: string } | undefined) {
  return years.map((year) => {
    const record = find(year) ?? null;
    return { id: record?.id ?? String(year), record };
  });
}

const toDecisions = (meetings: readonly MeetingFact[]) =>
  meetings.flatMap(({ id, isSourced, decisions }) =>
    decisions.map((decision, index) => ({ ...decision, id: `${id}#${index + 1}`, isSourced })),
  );

const DECISION_ANSWERS = { done: true, open: false, 'in-progress': false, dropped: false, unknown: null };
const PLAN_ANSWERS = { done: true, partly: false, 'not-done': false, planned: null, unknown: null };
const COMMITMENT_ANSWERS = { met: true, partly: false, 'not-met': false, unknown: null };
const RECOMMENDATION_ANSWERS = {
  done: true,
  open: false,
  'in-progress': false,
  declined: false,
  unknown: null,
};

type Options = {
  readonly unit?: IndicatorUnit;
  readonly noun: IndicatorNoun;
  readonly uses: readonly FactSource[];
  readonly isAdditive?: boolean;
};

const ofPeriods = (
  criterion: string,
  { unit = 'count', isAdditive = true, ...options }: Options,
  measure: (facts: ReviewFacts) => Measured,
): Indicator => ({ criterion, unit, isAdditive, isOfPeriods: true, figure: null, ...options, measure });

/** How things stand today. */
const ofToday = (
  criterion: string,
  { unit = 'part', ...options }: Omit<Options, 'isAdditive'>,
  measure: (facts: ReviewFacts) => Measured,
): Indicator => ({
  criterion,
  unit,
  isAdditive: false,
  isOfPeriods: false,
  figure: null,
  ...options,
  measure,
});

/** A figure that periods have by themselves. */
const figure = (
  criterion: string,
  id: FigureId,
  unit: IndicatorUnit,
  noun: IndicatorNoun = 'trainings',
): Indicator => ({
  criterion,
  unit,
  noun,
  isOfPeriods: true,
  isAdditive: !id.startsWith('countries'),
  figure: id,
  uses: ['events'],
  measure: ({ events }) => toMeasured(figuresOf(events)[id]),
});

const EVENTS = { noun: 'events', uses: ['events'] } as const;
const TRAININGS = { noun: 'trainings', uses: ['events'] } as const;
const PERIODS = { noun: 'periods', uses: ['periods'] } as const;
const PARTNERS = { noun: 'partners', uses: ['partners'] } as const;
const DOCUMENTS = { unit: 'count', noun: 'documents', uses: ['documents'] } as const;

/** The latest period with staff figures: numbers of staff are those of a day and do not add up. */
function latestStaff({ periods }: ReviewFacts) {
  const known = periods.filter(({ staff }) => staff.total !== null);
  const [latest] = [...known].sort((a, b) => b.yearEnd - a.yearEnd);
  return latest ? [latest] : periods;
}

/**
 * The indicators that criteria are answered with, in reading order. Ids are stable: interface texts, baselines
 * and targets are named by them. People of a group of countries are not among them: beside the sums that other
 * pages give, those of single periods could point to persons (see totals/suppress-small-cells).
 */
const ALL = {
  'agreements-with-text': ofToday('A1', { noun: 'agreements', uses: ['agreements'] }, ({ agreements }) =>
    partOf(
      agreements.filter(({ isWithUnesco }) => isWithUnesco),
      ({ hasText }) => hasText,
    ),
  ),
  'events-with-function': ofPeriods('A2', { ...EVENTS, unit: 'part' }, ({ events }) =>
    partOf(events, ({ functions }) => functions.length > 0),
  ),
  'commitments-met': ofToday('A4', { noun: 'commitments', uses: ['commitments'] }, ({ commitments }) =>
    partOf(commitments, ({ state }) => COMMITMENT_ANSWERS[state]),
  ),
  countries: figure('A5', 'countries', 'count', 'events'),
  'sub-regions': ofPeriods('A5', { ...EVENTS, isAdditive: false }, ({ events }) =>
    distinctOf(events, regionsOf),
  ),
  'events-with-output': ofPeriods('B1', { ...EVENTS, unit: 'part' }, ({ events }) =>
    partOf(events, ({ facts }) => facts.programmeOutputs.length > 0),
  ),
  'events-with-goal': ofPeriods('B2', { ...EVENTS, unit: 'part' }, ({ events }) =>
    partOf(events, ({ facts }) => facts.sdgs.length > 0),
  ),
  goals: ofPeriods('B2', { ...EVENTS, isAdditive: false }, ({ events }) =>
    distinctOf(events, ({ facts }) => facts.sdgs.map(({ goal }) => goal)),
  ),
  'countries-africa-unesco': figure('B3', 'countries-africa-unesco', 'count', 'events'),
  'countries-africa-m49': figure('B3', 'countries-africa-m49', 'count', 'events'),
  'events-in-africa': ofPeriods('B3', { ...EVENTS, unit: 'part' }, ({ events }) =>
    partOf(events, wasInAfrica),
  ),
  'events-for-africa': ofPeriods('B3', { ...EVENTS, unit: 'part' }, ({ events }) =>
    partOf(events, ({ facts }) => isMarked(facts.priorities, ({ priority }) => priority === 'africa')),
  ),
  'trainees-female': figure('B4', 'trainees-female', 'people'),
  'trainees-male': figure('B4', 'trainees-male', 'people'),
  'trainees-female-share': ofPeriods('B4', { ...TRAININGS, unit: 'share', isAdditive: false }, (facts) =>
    shareOf(trainingsOf(facts), ({ facts: { people } }) => [people.female, people.total]),
  ),
  'events-for-gender-equality': ofPeriods('B4', { ...EVENTS, unit: 'part' }, ({ events }) =>
    partOf(events, ({ facts }) =>
      isMarked(facts.priorities, ({ priority }) => priority === 'gender-equality'),
    ),
  ),
  'countries-ldc': figure('B5', 'countries-ldc', 'count', 'events'),
  'countries-lldc': figure('B5', 'countries-lldc', 'count', 'events'),
  'countries-sids': figure('B5', 'countries-sids', 'count', 'events'),
  'events-for-youth': ofPeriods('B5', { ...EVENTS, unit: 'part' }, ({ events }) =>
    partOf(events, ({ facts }) => isMarked(facts.priorities, ({ priority }) => priority === 'youth')),
  ),
  'plan-items-done': ofPeriods('C1', { noun: 'items', uses: ['plan'], unit: 'part' }, ({ plan }) =>
    partOf(plan, ({ state }) => PLAN_ANSWERS[state]),
  ),
  trainings: figure('C2', 'trainings', 'count'),
  trainees: figure('C2', 'trainees', 'people'),
  'training-hours': figure('C2', 'training-hours', 'hours'),
  certificates: ofPeriods('C2', TRAININGS, (facts) =>
    sumOf(trainingsOf(facts), ({ certificates }) => certificates),
  ),
  satisfaction: ofPeriods('C2', { ...TRAININGS, unit: 'share', isAdditive: false }, (facts) =>
    shareOf(trainingsOf(facts), ({ satisfaction }) => [satisfaction, satisfaction === null ? null : 1]),
  ),
  outcomes: ofPeriods('C3', { noun: 'outcomes', uses: ['outcomes'] }, ({ outcomes }) => countOf(outcomes)),
  'outcomes-with-evidence': ofPeriods(
    'C3',
    { noun: 'outcomes', uses: ['outcomes'], unit: 'part' },
    ({ outcomes }) => partOf(outcomes, ({ hasEvidence }) => hasEvidence),
  ),
  'trainings-followed-up': ofPeriods('C3', { ...TRAININGS, unit: 'part' }, (facts) =>
    partOf(trainingsOf(facts), ({ followUps }) => followUps > 0),
  ),
  publications: ofPeriods('C4', { noun: 'publications', uses: ['publications'] }, ({ publications }) =>
    countOf(publications),
  ),
  'policy-advice': ofPeriods('C4', { noun: 'activities', uses: ['events'] }, (facts) =>
    countOf(ofKind(facts, 'policy-advice')),
  ),
  'joint-research': ofPeriods('C4', { noun: 'activities', uses: ['events'] }, (facts) =>
    countOf(ofKind(facts, 'joint-research')),
  ),
  experts: ofPeriods('C6', { ...EVENTS, isAdditive: false }, ({ events }) =>
    distinctOf(events, (event) => event.experts),
  ),
  'partners-involved': ofPeriods('C6', { ...EVENTS, isAdditive: false }, ({ events }) =>
    distinctOf(events, (event) => event.partners.map(({ id }) => id)),
  ),
  'events-with-unesco': ofPeriods('D1', { ...EVENTS, unit: 'part' }, ({ events }) =>
    partOf(events, (event) => event.hasUnescoEntity || hasPartner(event, ['unesco'])),
  ),
  'events-with-national-commission': ofPeriods('D3', { ...EVENTS, unit: 'part' }, ({ events }) =>
    partOf(events, (event) => hasPartner(event, ['national-commission'])),
  ),
  'events-with-centres': ofPeriods('D4', { ...EVENTS, unit: 'part' }, ({ events }) =>
    partOf(events, (event) => hasPartner(event, ['category-1', 'category-2', 'chair'])),
  ),
  'meetings-with-unesco': ofPeriods('D5', { noun: 'meetings', uses: ['meetings'], unit: 'part' }, (facts) =>
    partOf(boardOf(facts), ({ wasUnescoPresent }) => wasUnescoPresent),
  ),
  'partners-with-instrument': ofToday('E1', PARTNERS, ({ partners }) =>
    partOf(partners, ({ hasInstrument }) => hasInstrument),
  ),
  'partner-countries': ofToday('E2', { ...PARTNERS, unit: 'count' }, ({ partners }) =>
    distinctOf(partners, ({ country }) => (country === null ? [] : [country])),
  ),
  'partner-kinds': ofToday('E2', { ...PARTNERS, unit: 'count' }, ({ partners }) =>
    distinctOf(partners, ({ kind }) => [kind]),
  ),
  'seats-filled': ofToday('F1', { noun: 'seats', uses: ['seats'] }, ({ seats }) =>
    partOf(seats, ({ isFilled }) => isFilled),
  ),
  'board-meetings': ofPeriods('F2', { noun: 'meetings', uses: ['meetings'] }, (facts) =>
    countOf(boardOf(facts)),
  ),
  'years-with-meeting': ofPeriods('F2', { noun: 'years', uses: ['meetings'] }, (facts) => {
    const board = boardOf(facts);
    const items = toYearItems(facts.years, (year) => board.find((meeting) => meeting.year === year));
    return onRecordOf(items, ({ record }) => record !== null);
  }),
  'meetings-with-quorum': ofPeriods('F2', { noun: 'meetings', uses: ['meetings'], unit: 'part' }, (facts) =>
    partOf(boardOf(facts), ({ quorum }) => (quorum === 'unknown' ? null : quorum === 'yes')),
  ),
  'decisions-done': ofPeriods('F3', { noun: 'decisions', uses: ['meetings'], unit: 'part' }, ({ meetings }) =>
    partOf(toDecisions(meetings), ({ state }) => DECISION_ANSWERS[state]),
  ),
  adoptions: ofPeriods('F4', { noun: 'decisions', uses: ['meetings'] }, ({ meetings }) =>
    countOf(toDecisions(meetings).filter(({ kind }) => kind === 'adoption' || kind === 'budget')),
  ),
  staff: ofPeriods('F5', { ...PERIODS, unit: 'people', isAdditive: false }, (facts) =>
    sumOf(latestStaff(facts), ({ staff }) => staff.total),
  ),
  'staff-female-share': ofPeriods('F5', { ...PERIODS, unit: 'share', isAdditive: false }, (facts) =>
    shareOf(latestStaff(facts), ({ staff }) => [staff.female, staff.total]),
  ),
  policies: ofToday('F6', DOCUMENTS, ({ documents }) =>
    countOf(documents.filter(({ kind }) => kind === 'policy' || kind === 'rules')),
  ),
  income: ofPeriods('G1', { ...PERIODS, unit: 'money' }, ({ periods }) =>
    moneyOf(periods, (period) => period.income),
  ),
  expenditure: ofPeriods('G1', { ...PERIODS, unit: 'money' }, ({ periods }) =>
    moneyOf(periods, (period) => period.expenditure),
  ),
  'periods-with-host-contribution': ofPeriods('G2', { ...PERIODS, unit: 'part' }, ({ periods }) =>
    partOf(periods, ({ hasHostContribution }) => hasHostContribution),
  ),
  'events-with-outside-funds': ofPeriods('G3', { ...EVENTS, unit: 'part' }, ({ events }) =>
    partOf(events, ({ fundingKinds }) => isMarked(fundingKinds, (kind) => !HOST_FUNDS.includes(kind))),
  ),
  'periods-with-audit': ofPeriods('G4', PERIODS, ({ periods }) =>
    onRecordOf(periods, ({ hasAudit }) => hasAudit),
  ),
  strategies: ofToday('G5', DOCUMENTS, ({ documents }) =>
    countOf(documents.filter(({ kind }) => kind === 'strategy')),
  ),
  'years-with-report': ofPeriods('H1', { noun: 'years', uses: ['periods'] }, ({ years, periods }) => {
    const reported = periods.filter(({ hasReport }) => hasReport);
    const items = toYearItems(years, (year) =>
      reported.find(({ yearStart, yearEnd }) => yearStart <= year && year <= yearEnd),
    );
    return onRecordOf(items, ({ record }) => record !== null);
  }),
  'reports-submitted': ofPeriods('H1', PERIODS, ({ periods }) =>
    onRecordOf(periods, ({ submittedOn }) => submittedOn !== null),
  ),
  'recommendations-done': ofToday(
    'H2',
    { noun: 'recommendations', uses: ['recommendations'] },
    ({ recommendations }) => partOf(recommendations, ({ state }) => RECOMMENDATION_ANSWERS[state]),
  ),
  authorisations: ofToday('H3', DOCUMENTS, ({ documents }) =>
    countOf(documents.filter(({ kind }) => kind === 'authorisation')),
  ),
  'publications-with-doi': ofPeriods(
    'H4',
    { noun: 'publications', uses: ['publications'], unit: 'part' },
    ({ publications }) => partOf(publications, ({ hasDoi }) => hasDoi),
  ),
  'criteria-with-evidence': ofToday('H5', { noun: 'criteria', uses: ['criteria'] }, ({ criteria }) =>
    partOf(criteria, ({ hasEvidence }) => hasEvidence),
  ),
} as const satisfies Readonly<Record<string, Indicator>>;

export type IndicatorId = keyof typeof ALL;

export const INDICATOR_IDS = Object.keys(ALL) as readonly IndicatorId[];

export const INDICATORS: Readonly<Record<IndicatorId, Indicator>> = ALL;

/** The indicators that answer part of a criterion such as `B3`, in reading order; none where only words do. */
export function listIndicators(criterion: string): readonly IndicatorId[] {
  return INDICATOR_IDS.filter((id) => ALL[id].criterion === criterion);
}
