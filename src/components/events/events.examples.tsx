import type { LangText } from '@/domain/lang-text';
import { toPeopleReached } from '@/domain/people/to-people-reached';
import { suppressSmallCells } from '@/domain/totals/suppress-small-cells';
import type { EventsPageView } from '@/domain/view-models/event-lists';
import type { EventPageView } from '@/domain/view-models/event-page';
import type { EventRow } from '@/domain/view-models/events';
import type { Example } from '../ui/example';
import { EventPage } from './event-page';
import { EventsPage } from './events-page';

const en = (text: string): LangText => ({ text, lang: 'en' });
const zh = (text: string): LangText => ({ text, lang: 'zh' });

const day = (date: string) => ({ date, precision: 'day' }) as const;

/** A fictional training. */
export const exampleRow: EventRow = {
  publicId: 'TRN-2019-02',
  family: 'training',
  kind: 'course',
  title: en('Foresight for small island States'),
  route: '/trainings/foresight-for-small-island-states',
  startsOn: day('2019-05-06'),
  endsOn: day('2019-05-17'),
  city: en('Suva'),
  country: 'FJI',
  format: 'onsite',
  people: 24,
};

/** A fictional activity of which little is known. */
const exampleSparseRow: EventRow = {
  publicId: 'ACT-2014-01',
  family: 'activity',
  kind: 'forum',
  title: zh('科技政策论坛'),
  route: '/activities/forum',
  startsOn: null,
  endsOn: null,
  city: null,
  country: null,
  format: null,
  people: null,
};

const NO_COUNTS = { female: null, male: null };

const people = toPeopleReached({
  total: 24,
  female: 11,
  male: 13,
  byCountry: [
    { country: 'FJI', total: 9, female: 5, male: 4 },
    { country: 'WSM', total: 6, female: 3, male: 3 },
    { country: 'TON', total: 2, female: 1, male: 1 },
    { country: 'KIR', total: 1, female: 0, male: 1 },
    { country: 'MUS', total: 6, female: 3, male: 3 },
  ],
});

export const exampleEventPage: EventPageView = {
  publicId: exampleRow.publicId,
  title: exampleRow.title,
  verification: 'confirmed',
  verificationNote: null,
  sources: [],
  updatedAt: '2020-01-02T03:04:05.000Z',
  row: exampleRow,
  series: en('Islands'),
  edition: 2,
  venue: en('Old Town Hall'),
  languages: ['en', 'fr'],
  hours: 60,
  period: { title: en('2019'), route: '/years/2019' },
  organisers: [{ publicId: 'PRT-1', title: en('University of the Islands'), route: '/partners/islands' }],
  coOrganisers: [],
  supporters: [],
  unescoEntities: [],
  experts: [
    { name: en('A. Example'), post: en('Professor'), affiliation: null, partner: null, country: null },
  ],
  functions: [{ publicId: 'FUN-1', code: '1', text: en('Training') }],
  programmeOutputs: [{ tag: '41c5-4sc4', weight: 60 }],
  sdgs: [
    { tag: 9, target: '9.5', weight: 70 },
    { tag: 13, target: null, weight: null },
  ],
  priorities: [{ tag: 'sids', weight: 100 }],
  summary: en('Two weeks on looking ahead.'),
  objectives: en('To look ahead.\n\nAnd to plan.'),
  body: null,
  results: zh('形成了一份计划。'),
  people,
  peopleNote: null,
  funding: [{ source: en('Ministry'), kind: 'government', amount: 1000, currency: 'CNY' }],
  documents: [],
  media: [],
  related: [exampleSparseRow],
  evidenceFor: [{ code: 'B3', question: en('Whom does it reach?'), route: '/category-2/criteria/B3' }],
  training: {
    audience: ['officials', 'researchers'],
    applications: 80,
    nominatedBy: null,
    profile: en('Mostly planners.'),
    byAffiliation: suppressSmallCells({
      total: 24,
      ...NO_COUNTS,
      rows: [
        { key: 'government', total: 20, ...NO_COUNTS },
        { key: 'university', total: 3, ...NO_COUNTS },
        { key: 'ngo', total: 1, ...NO_COUNTS },
      ],
    }),
    byAgeBand: null,
    fellowships: 10,
    certificates: 24,
    assessment: null,
    sessions: [{ title: en('Scenarios'), date: day('2019-05-07'), lecturer: en('A. Example'), slides: null }],
    fieldVisits: [{ place: en('Harbour'), date: null }],
    satisfaction: { respondents: 20, score: 4.5, scale: 5 },
    followUp: [{ months: 6, respondents: null, findings: en('Half use the method.') }],
  },
};

/** The same record with as little as a record can have. */
export const exampleSparsePage: EventPageView = {
  ...exampleEventPage,
  publicId: exampleSparseRow.publicId,
  title: exampleSparseRow.title,
  row: exampleSparseRow,
  series: null,
  edition: null,
  venue: null,
  languages: [],
  hours: null,
  period: null,
  organisers: [],
  experts: [],
  functions: [],
  programmeOutputs: [],
  sdgs: [],
  priorities: [],
  summary: null,
  objectives: null,
  results: null,
  people: toPeopleReached({ total: null, ...NO_COUNTS, byCountry: [] }),
  funding: [],
  related: [],
  evidenceFor: [],
  training: null,
};

export const exampleEventsPage: EventsPageView = {
  family: 'training',
  names: { period: { '2019': en('2019') }, partner: { islands: zh('群岛大学') } },
  rows: [
    { ...exampleRow, countryCount: 5 },
    { ...exampleSparseRow, family: 'training', kind: 'seminar', countryCount: null },
  ],
  matching: 2,
  total: 3,
  page: 1,
  pageCount: 1,
  current: { country: 'fji' },
  problems: [{ kind: 'unknown-value', name: 'sdg', value: '99' }],
  filters: [
    {
      name: 'period',
      options: [
        { value: '2019', count: 1, isCurrent: false },
        { value: 'undated', count: 1, isCurrent: false },
      ],
    },
    { name: 'kind', options: [{ value: 'course', count: 1, isCurrent: false }] },
    { name: 'country', options: [{ value: 'fji', count: 2, isCurrent: true }] },
    { name: 'sdg', options: [{ value: '9', count: 1, isCurrent: false }] },
    { name: 'partner', options: [{ value: 'islands', count: 1, isCurrent: false }] },
    { name: 'format', options: [{ value: 'unknown', count: 1, isCurrent: false }] },
  ],
};

const site = { publisher: en('The Centre'), url: 'https://centre.example' };

export const eventExamples: readonly Example[] = [
  { name: 'training', draw: (words) => <EventPage {...words} site={site} view={exampleEventPage} /> },
  { name: 'sparse activity', draw: (words) => <EventPage {...words} site={site} view={exampleSparsePage} /> },
  { name: 'list of trainings', draw: (words) => <EventsPage {...words} view={exampleEventsPage} /> },
  {
    name: 'empty list',
    draw: (words) => (
      <EventsPage
        {...words}
        view={{
          ...exampleEventsPage,
          rows: [],
          matching: 0,
          total: 0,
          filters: [],
          current: {},
          problems: [],
        }}
      />
    ),
  },
];
