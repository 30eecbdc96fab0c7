import { describe, expect, it } from 'vitest';
import { TRAINING_2012 } from '@/domain/events/event-facts.examples';
import { toSdgReaches } from '@/domain/sdg-reach/to-sdg-reaches';
import { RECORD_TABLES } from '@/domain/tables/data-files';
import { listFaults } from '@/domain/tables/list-faults';
import type { Cell, Table } from '@/domain/tables/table';
import type { AgreementView } from '@/domain/view-models/category-2';
import type { RecordView } from '@/domain/view-models/common';
import type { CountriesPageView } from '@/domain/view-models/countries';
import type { DataSources } from '@/domain/view-models/data-sources';
import {
  bareActivity,
  day,
  document,
  en,
  meeting,
  month,
  toPeriod,
  toWords,
  training,
} from './tables.examples';
import { toRecordTable } from './to-record-table';

const record: RecordView = {
  publicId: 'AGR-2012',
  title: en('Agreement of 2012'),
  verification: 'unverified',
  verificationNote: null,
  sources: [],
  updatedAt: '2026-01-01T00:00:00.000Z',
};

const agreement: AgreementView = {
  ...record,
  kind: 'establishment',
  state: 'in-force',
  parties: [en('UNESCO'), en('The Government')],
  gcResolution: null,
  exbDecision: null,
  signedOn: day('2012-06-08'),
  signedAt: null,
  signatories: [],
  inForceOn: null,
  termYears: 6,
  expiresOn: null,
  supersedes: null,
  documents: [document],
  note: null,
};

const agreementPage: DataSources['agreements'] = {
  inForce: null,
  agreements: [agreement, { ...agreement, publicId: 'AGR-2019', state: 'unknown' }],
  functions: [{ publicId: 'FUN-01', code: 'F1', text: en('Train officials.'), agreement: null }],
  commitments: [
    {
      publicId: 'CMT-07',
      article: '7',
      title: en('Governing Board'),
      requirement: null,
      origin: null,
      state: 'not-met',
      explanation: null,
      evidence: [document],
    },
  ],
};

const renewalPage: DataSources['evaluations'] = {
  text: null,
  inForce: null,
  steps: [],
  agreements: [],
  evaluations: [
    {
      ...record,
      publicId: 'EVA-2019',
      periodFrom: day('2012-01-01'),
      periodTo: day('2018-12-31'),
      evaluators: ['E. Valuator', 'R. Eviewer'],
      commissionedBy: null,
      visitFrom: null,
      visitTo: null,
      termsOfReference: null,
      report: document,
      exbSession: '209 EX',
      decision: null,
    },
  ],
  recommendations: [
    {
      publicId: 'REC-01',
      evaluation: { publicId: 'EVA-2019', title: en('Evaluation'), route: null },
      number: '1',
      text: en('Publish the plan.'),
      addressee: null,
      priority: 'high',
      response: null,
      state: 'in-progress',
      evidence: [],
    },
  ],
};

const nobody = { events: 0, people: null, known: 0 };

const countriesPage: CountriesPageView = {
  regions: [],
  reached: [
    {
      country: 'KEN',
      trainings: { events: 2, people: 'hidden', known: 2 },
      activities: { events: 1, people: null, known: 0 },
      hosted: 0,
      partners: 1,
    },
  ],
  others: [{ country: 'FRA', trainings: nobody, activities: nobody, hosted: 1, partners: 0 }],
  groups: [
    { group: 'LDC', countries: 3, people: 'hidden', known: 1, members: 44 },
    { group: 'SIDS', countries: null, people: null, known: 0, members: 39 },
  ],
  count: 1,
  known: 2,
  events: 3,
};

const range: DataSources['criteria']['range'] = {
  years: { yearStart: 2012, yearEnd: 2013 },
  basis: 'record',
  isWidened: false,
  extent: { yearStart: 2012, yearEnd: 2013 },
  problem: null,
  columns: [
    { yearStart: 2012, yearEnd: 2012, period: null },
    { yearStart: 2013, yearEnd: 2013, period: null },
  ],
};

const [column] = range.columns;

const sources: DataSources = {
  periods: [
    toPeriod([TRAINING_2012]),
    toPeriod([], { slug: '2021-2022', yearStart: 2021, yearEnd: 2022, route: '/years/2021-2022' }),
  ],
  trainings: [training],
  activities: [bareActivity],
  countries: countriesPage,
  'country-groups': countriesPage,
  sdgs: { goals: toSdgReaches([TRAINING_2012]), events: 1, tagged: 0, weighted: 0 },
  partners: [
    {
      publicId: 'PRT-01',
      name: en('Society'),
      acronym: null,
      route: '/partners/society',
      kind: 'academy',
      city: null,
      country: 'CHN',
      since: month('2012-05'),
      until: null,
      eventCount: 3,
    },
  ],
  publications: [],
  documents: [document, { ...document, href: 'https://example.org/plan.pdf', isExternal: true }],
  meetings: [meeting],
  decisions: [
    {
      meeting,
      decision: {
        number: '2/1',
        text: en('The plan is adopted.'),
        kind: 'adoption',
        responsible: null,
        dueOn: day('2018-12-31'),
        state: 'unknown',
        followUp: null,
        evidence: [document],
      },
    },
  ],
  agreements: agreementPage,
  functions: agreementPage,
  commitments: agreementPage,
  evaluations: renewalPage,
  recommendations: renewalPage,
  criteria: {
    range,
    groups: [
      {
        code: 'A',
        criteria: [
          {
            publicId: 'CRI-A1',
            code: 'A1',
            route: '/category-2/criteria/A1',
            question: en('Is there an agreement?'),
            hasAnswer: false,
            evidenceCount: 0,
            gap: null,
            standing: 'partly',
            standings: ['evidence', 'unknown'],
          },
        ],
      },
    ],
  },
  'functions-by-period': {
    range,
    rows: [
      {
        function: { publicId: 'FUN-01', code: 'F1', text: en('Train officials.'), agreement: null },
        total: { trainings: 3, activities: 0 },
        cells: [
          { trainings: 3, activities: 0 },
          { trainings: 0, activities: 0 },
        ],
      },
      { function: null, total: { trainings: 0, activities: 1 }, cells: [{ trainings: 0, activities: 1 }] },
    ],
  },
  'work-plan': {
    range,
    columns: (column ? [column] : []).map((one) => ({
      column: one,
      items: [
        {
          publicId: 'WPI-01',
          reference: '1.2',
          title: en('Two courses'),
          planned: null,
          result: null,
          state: 'unknown',
          event: { publicId: 'TRN-2012-01', title: en('Course'), route: '/trainings/course-2012' },
        },
      ],
      counts: { done: 0, partly: 0, 'not-done': 0, planned: 0, unknown: 1 },
    })),
  },
  gaps: {
    range,
    columns: (column ? [column] : []).map((one) => ({
      column: one,
      gaps: [
        { kind: 'audit', of: 0, count: 0, records: [] },
        {
          kind: 'hours',
          of: 5,
          count: 3,
          records: [{ publicId: 'TRN-2012-01', title: en('Course'), route: '/trainings/course-2012' }],
        },
      ],
    })),
    criteria: [],
    documents: [],
  },
};

const tableOf = (id: (typeof RECORD_TABLES)[number], locale: 'en' | 'zh' = 'en') =>
  toRecordTable(id, sources[id], toWords(locale));

const rowOf = (table: Table, index: number): Record<string, Cell> =>
  Object.fromEntries(table.columns.map(({ key }, at) => [key, table.rows[index]?.[at] ?? null]));

describe('the tables of the record', () => {
  it.each(RECORD_TABLES)('should keep the contract in both languages: %s', (id) => {
    for (const locale of ['en', 'zh'] as const) {
      const table = tableOf(id, locale);
      expect(table.id).toBe(id);
      expect(listFaults(table)).toEqual([]);
    }
  });

  it('should say which people of a country are known and not shown', () => {
    const table = tableOf('countries');
    expect(rowOf(table, 0)).toMatchObject({
      trainings: 2,
      trainees: null,
      activities: 1,
      participants: null,
      'not-shown': 'Trainees',
    });
    expect(rowOf(table, 1)).toMatchObject({ country: 'France', trainees: 0, 'not-shown': null, hosted: 1 });
    expect(rowOf(tableOf('country-groups'), 0)).toMatchObject({ people: null, 'not-shown': 'People' });
    expect(rowOf(tableOf('country-groups'), 1)).toMatchObject({ people: null, 'not-shown': null });
  });

  it('should not count a goal as nought where nothing is recorded for any', () => {
    expect(rowOf(tableOf('sdgs'), 0)).toMatchObject({ goal: '1', events: 0, weight: null, share: null });
    const goals = toSdgReaches([{ ...TRAINING_2012, sdgs: [{ goal: 9, target: null, weight: 40 }] }]);
    const some = toRecordTable('sdgs', { goals, events: 1, tagged: 1, weighted: 1 }, toWords('en'));
    expect(rowOf(some, 0)).toMatchObject({ events: 0, weight: 0, share: 0 });
    expect(rowOf(some, 8)).toMatchObject({ events: 1, weight: 0.4, share: 1 });
  });

  it('should list every figure of every period', () => {
    const table = tableOf('periods');
    const perPeriod = table.rows.length / 2;
    expect(rowOf(table, 0)).toMatchObject({ record: 'YR-2012', 'first-year': '2012', figure: 'events' });
    expect(rowOf(table, perPeriod)).toMatchObject({ 'first-year': '2021', 'last-year': '2022' });
  });

  it('should give the address of the bytes, here or elsewhere', () => {
    const table = tableOf('documents', 'zh');
    expect(rowOf(table, 0)).toMatchObject({
      file: 'https://centre.example/api/documents/file/minutes.pdf',
      address: 'https://centre.example/id/DOC-2018-03',
      date: '2018-05',
    });
    expect(rowOf(table, 1).file).toBe('https://example.org/plan.pdf');
  });

  it('should say how a criterion stands over all years and in each column of its page', () => {
    expect(rowOf(tableOf('criteria'), 0)).toMatchObject({
      standing: 'Partly',
      'standing-2012': 'Met with evidence',
      'standing-2013': null,
      answered: 'no',
    });
  });

  it('should say what was done, planned and missing in each period', () => {
    const done = tableOf('functions-by-period');
    expect(done.rows).toHaveLength(3);
    expect(rowOf(done, 0)).toMatchObject({ code: 'F1', 'first-year': '2012', trainings: 3, activities: 0 });
    expect(rowOf(done, 2)).toMatchObject({
      code: null,
      function: 'Not assigned to a function',
      activities: 1,
    });
    expect(rowOf(tableOf('work-plan'), 0)).toMatchObject({
      period: '2012',
      reference: '1.2',
      state: null,
      event: 'TRN-2012-01',
    });
    expect(rowOf(tableOf('gaps'), 1)).toMatchObject({
      kind: 'hours',
      count: 3,
      of: 5,
      records: 'TRN-2012-01',
    });
  });

  it('should leave the state of what nobody knows empty', () => {
    expect(rowOf(tableOf('agreements'), 0)).toMatchObject({
      state: 'in force',
      parties: 'UNESCO; The Government',
    });
    expect(rowOf(tableOf('agreements'), 1).state).toBeNull();
    expect(rowOf(tableOf('decisions'), 0)).toMatchObject({ state: null, evidence: 'DOC-2018-03' });
    expect(rowOf(tableOf('commitments'), 0).state).toBe('not met');
  });
});
