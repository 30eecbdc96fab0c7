import type {
  AgreementView,
  CriterionPageView,
  CriterionRow,
  RecommendationView,
  RenewalPageView,
} from '@/domain/view-models/category-2';
import type { WorkPlanItemView } from '@/domain/view-models/dossier';
import type { PackagePageView, PackageView } from '@/domain/view-models/package';
import type { ColumnView, IndicatorCell, IndicatorView, ReviewRangeView } from '@/domain/view-models/review';
import type { TextPageView } from '@/domain/view-models/text-page';
import {
  day,
  en,
  exampleBareRecord,
  exampleFile,
  exampleRecord,
  exampleSite,
  exampleText,
} from '../record/record.examples';
import type { Example } from '../ui/example';
import { AgreementPage } from './agreement-page';
import { Category2Page } from './category-2-page';
import { CriteriaPage } from './criteria-page';
import { CriterionPage } from './criterion-page';
import { FunctionsPage } from './functions-page';
import { GapsPage } from './gaps-page';
import { PackagePage } from './package-page';
import { RenewalPage } from './renewal-page';
import { WorkPlanPage } from './work-plan-page';

const text: TextPageView = { ...exampleRecord, summary: en('In one sentence.'), body: exampleText };

const agreement: AgreementView = {
  ...exampleRecord,
  publicId: 'AGR-2020',
  title: en('Agreement of 2020'),
  kind: 'renewal',
  state: 'in-force',
  parties: [en('UNESCO'), en('Government of Examplia')],
  gcResolution: '40 C/Resolution 1',
  exbDecision: '209 EX/Decision 1',
  signedOn: day('2020-05-04'),
  signedAt: en('Paris'),
  signatories: [{ name: en('A. Signatory'), office: en('Minister') }],
  inForceOn: day('2020-05-04'),
  termYears: 8,
  expiresOn: day('2028-05-04'),
  supersedes: {
    publicId: 'AGR-2012',
    title: en('Agreement of 2012'),
    route: '/category-2/agreement#AGR-2012',
  },
  documents: [exampleFile],
  note: en('A note.'),
};

/** All that is known of it is that it was made. */
const bareAgreement: AgreementView = {
  ...exampleBareRecord,
  publicId: 'AGR-2012',
  title: en('Agreement of 2012'),
  kind: 'establishment',
  state: 'unknown',
  parties: [],
  gcResolution: null,
  exbDecision: null,
  signedOn: null,
  signedAt: null,
  signatories: [],
  inForceOn: null,
  termYears: null,
  expiresOn: null,
  supersedes: null,
  documents: [],
  note: null,
};

const inForce = {
  publicId: agreement.publicId,
  title: agreement.title,
  signedOn: agreement.signedOn,
  expiresOn: agreement.expiresOn,
  reviewDueOn: day('2027-11-04'),
  preparationFrom: day('2026-11-04'),
};

const functions = [{ publicId: 'FUN-01', code: 'F1', text: en('Train officials.'), agreement: null }];

const commitment = {
  publicId: 'CMT-07',
  article: '7',
  title: en('Governing Board'),
  requirement: en('A board guides the centre.'),
  origin: 'Model agreement',
  state: 'partly',
  explanation: en('The board met twice.'),
  evidence: [exampleFile],
} as const;

const recommendation: RecommendationView = {
  publicId: 'REC-01',
  evaluation: null,
  number: '1',
  text: en('Publish the plan.'),
  addressee: en('Centre'),
  priority: 'high',
  response: null,
  state: 'in-progress',
  evidence: [exampleFile],
};

const renewal: RenewalPageView = {
  text,
  inForce,
  agreements: [agreement, bareAgreement],
  evaluations: [
    {
      ...exampleRecord,
      publicId: 'EVA-2019',
      title: en('Evaluation of 2019'),
      periodFrom: day('2012-01-01'),
      periodTo: day('2018-12-31'),
      evaluators: ['E. Valuator'],
      commissionedBy: null,
      visitFrom: null,
      visitTo: null,
      termsOfReference: null,
      report: exampleFile,
      exbSession: '209 EX',
      decision: null,
    },
  ],
  recommendations: [recommendation],
  steps: [
    { id: 'request', state: 'done', date: day('2026-11-04') },
    { id: 'visit', state: 'open', date: null },
    { id: 'review', state: 'planned', date: day('2027-11-04') },
    { id: 'signature', state: 'unknown', date: null },
  ],
};

const measured: IndicatorCell = {
  value: 16,
  whole: null,
  currency: null,
  known: 1,
  of: 1,
  given: null,
};

const unknownCell: IndicatorCell = { ...measured, value: null, known: 0, of: 2 };

const column = (year: number, slug: string | null): ColumnView => ({
  yearStart: year,
  yearEnd: year,
  period: slug
    ? {
        yearStart: year,
        yearEnd: year,
        slug,
        publicId: `YR-${slug}`,
        title: en(slug),
        route: `/years/${slug}`,
      }
    : null,
});

const range: ReviewRangeView = {
  years: { yearStart: 2020, yearEnd: 2022 },
  extent: { yearStart: 2012, yearEnd: 2025 },
  basis: 'agreement',
  isWidened: false,
  problem: null,
  columns: [column(2020, '2020'), column(2021, '2021'), column(2022, null)],
};

/** One of which nothing is on record but a figure given by hand, and one that says how things stand. */
const indicators: readonly IndicatorView[] = [
  {
    id: 'trainees',
    unit: 'people',
    noun: 'trainings',
    isOfPeriods: true,
    isAdditive: true,
    total: { ...measured, value: 44 },
    cells: [
      measured,
      {
        ...unknownCell,
        value: 28,
        given: { value: 28, reason: en('Lists are on paper.'), source: 'Report' },
      },
      unknownCell,
    ],
    baseline: { value: 10, year: 2019 },
    target: { value: 60, year: null },
    markSource: en('Work plan 2020'),
  },
  {
    id: 'agreements-with-text',
    unit: 'part',
    noun: 'agreements',
    isOfPeriods: false,
    isAdditive: false,
    total: { ...measured, value: 1, whole: 2, known: 2, of: 2 },
    cells: [],
    baseline: null,
    target: null,
    markSource: null,
  },
];

const row: CriterionRow = {
  publicId: 'CRI-A1',
  code: 'A1',
  route: '/category-2/criteria/A1',
  question: en('Which agreement is in force?'),
  hasAnswer: true,
  evidenceCount: 2,
  gap: null,
};

const criterion: CriterionPageView = {
  ...exampleRecord,
  publicId: 'CRI-A1',
  title: row.question,
  code: 'A1',
  group: 'A',
  question: row.question,
  evidenceAsked: en('The signed agreement'),
  basis: en('Guidelines'),
  answer: exampleText,
  range,
  indicators: [],
  standing: 'evidence',
  standings: ['evidence', 'partly', 'unknown'],
  evidenceOfOtherYears: 2,
  evidence: [
    {
      key: 'document',
      statement: en('The minutes say so.'),
      date: exampleFile.date,
      years: null,
      isSourced: true,
      kind: 'document',
      document: exampleFile,
    },
    {
      key: 'record',
      statement: null,
      date: day('2020-05-04'),
      years: { yearStart: 2020, yearEnd: 2020 },
      isSourced: false,
      kind: 'record',
      record: { publicId: 'GOV-2020-01', title: en('Fourth meeting'), route: '/governance/meetings/fourth' },
    },
    {
      key: 'statement',
      statement: en('Known from a letter.'),
      date: null,
      years: null,
      isSourced: false,
      kind: 'statement',
    },
  ],
  gap: en('The text of the agreement.'),
  lastReviewedOn: day('2026-01-02'),
  previous: null,
  next: { ...row, code: 'A2', route: '/category-2/criteria/A2' },
};

const packagePage: PackagePageView = {
  range,
  package: null,
  isMissing: false,
  problem: null,
  forReviewers: [],
};

const running: PackageView = {
  id: 7,
  from: 2020,
  to: 2022,
  state: 'running',
  progress: 40,
  step: 'reports',
  problems: [],
  name: '',
  bytes: null,
  sha256: null,
  href: null,
  createdAt: '2026-01-02T03:04:05.000Z',
};

const planItem: WorkPlanItemView = {
  publicId: 'WPI-1',
  reference: '2020/1',
  title: en('A training on policy'),
  planned: en('One event.'),
  result: en('Carried out.'),
  state: 'done',
  event: { publicId: 'TRN-2020-01', title: en('A training'), route: '/trainings/a' },
};

const gapRow: CriterionRow = {
  ...row,
  publicId: 'CRI-B1',
  code: 'B1',
  route: '/category-2/criteria/B1',
  hasAnswer: false,
  evidenceCount: 0,
  gap: en('Nothing is tagged yet.'),
};

export const category2Examples = {
  category2: {
    name: 'category 2',
    draw: (words) => (
      <Category2Page
        site={exampleSite}
        view={{
          text,
          independence: text,
          inForce,
          counts: { functions: 4, commitments: 1, criteria: 41, recommendations: 0 },
        }}
        {...words}
      />
    ),
  },
  category2Empty: {
    name: 'category 2, nothing recorded',
    draw: (words) => (
      <Category2Page
        site={exampleSite}
        view={{
          text: null,
          independence: null,
          inForce: null,
          counts: { functions: 0, commitments: 0, criteria: 0, recommendations: 0 },
        }}
        {...words}
      />
    ),
  },
  agreement: {
    name: 'agreement',
    draw: (words) => (
      <AgreementPage
        view={{
          inForce,
          agreements: [agreement, bareAgreement],
          functions,
          commitments: [
            commitment,
            {
              ...commitment,
              publicId: 'CMT-08',
              article: null,
              explanation: null,
              state: 'unknown',
              evidence: [],
            },
          ],
        }}
        {...words}
      />
    ),
  },
  agreementEmpty: {
    name: 'agreement, nothing recorded',
    draw: (words) => (
      <AgreementPage view={{ inForce: null, agreements: [], functions: [], commitments: [] }} {...words} />
    ),
  },
  functions: {
    name: 'functions and what was done',
    draw: (words) => (
      <FunctionsPage
        view={{
          range,
          rows: [
            {
              function: functions[0] ?? null,
              total: { trainings: 2, activities: 1 },
              cells: [
                { trainings: 2, activities: 0 },
                { trainings: 0, activities: 1 },
                { trainings: 0, activities: 0 },
              ],
            },
            { function: null, total: { trainings: 0, activities: 0 }, cells: [] },
          ],
        }}
        {...words}
      />
    ),
  },
  workPlan: {
    name: 'work plan and results',
    draw: (words) => (
      <WorkPlanPage
        view={{
          range,
          columns: [
            {
              column: column(2020, '2020'),
              items: [
                planItem,
                { ...planItem, publicId: 'WPI-2', result: null, event: null, state: 'unknown' },
              ],
              counts: { done: 1, partly: 0, 'not-done': 0, planned: 0, unknown: 1 },
            },
            {
              column: column(2022, null),
              items: [],
              counts: { done: 0, partly: 0, 'not-done': 0, planned: 0, unknown: 0 },
            },
          ],
        }}
        {...words}
      />
    ),
  },
  gaps: {
    name: 'what we do not have yet',
    draw: (words) => (
      <GapsPage
        view={{
          range,
          columns: [
            {
              column: column(2020, '2020'),
              gaps: [
                {
                  kind: 'people',
                  of: 5,
                  count: 3,
                  records: [{ publicId: 'TRN-2020-01', title: en('A training'), route: '/trainings/a' }],
                },
                {
                  kind: 'plan-states',
                  of: 1,
                  count: 1,
                  records: [{ publicId: 'WPI-1', title: en('Item'), route: null }],
                },
              ],
            },
            { column: column(2021, '2021'), gaps: [] },
            { column: column(2022, null), gaps: [{ kind: 'report', of: 0, count: 0, records: [] }] },
          ],
          criteria: [{ code: 'A1', route: '/category-2/criteria/A1', gap: en('The text of the agreement.') }],
          documents: [{ publicId: 'DOC-1', title: en('Charter'), route: '/documents?id=DOC-1#DOC-1' }],
        }}
        {...words}
      />
    ),
  },
  gapsNone: {
    name: 'what we do not have yet, nothing missing',
    draw: (words) => <GapsPage view={{ range, columns: [], criteria: [], documents: [] }} {...words} />,
  },
  packageAsked: {
    name: 'package under way',
    draw: (words) => <PackagePage view={{ ...packagePage, package: running }} {...words} />,
  },
  packageDone: {
    name: 'package that is ready',
    draw: (words) => (
      <PackagePage
        view={{
          ...packagePage,
          package: {
            ...running,
            state: 'done',
            progress: 100,
            step: null,
            name: 'dossier-2020-2022-en.zip',
            bytes: 1_200_000,
            sha256: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
            href: '/api/packages/7/file',
            problems: ['DOC-CHARTER: the file is gone'],
          },
        }}
        {...words}
      />
    ),
  },
  packageMissing: {
    name: 'package that is not there',
    draw: (words) => <PackagePage view={{ ...packagePage, isMissing: true }} {...words} />,
  },
  packageBusy: {
    name: 'package, too many asked for',
    draw: (words) => <PackagePage view={{ ...packagePage, problem: 'busy' }} {...words} />,
  },
  packageFailed: {
    name: 'package that failed',
    draw: (words) => (
      <PackagePage view={{ ...packagePage, package: { ...running, state: 'failed' } }} {...words} />
    ),
  },
  packagesForReviewers: {
    name: 'packages made for reviewers',
    draw: (words) => (
      <PackagePage
        view={{
          ...packagePage,
          forReviewers: [
            { ...running, state: 'done', name: 'dossier-2020-2022-en-reviewers.zip', href: '/x' },
          ],
        }}
        {...words}
      />
    ),
  },
  renewal: {
    name: 'renewal',
    draw: (words) => <RenewalPage view={renewal} site={exampleSite} {...words} />,
  },
  renewalOpen: {
    name: 'renewal, expiry not known',
    draw: (words) => (
      <RenewalPage
        site={exampleSite}
        view={{
          ...renewal,
          inForce: { ...inForce, expiresOn: null, reviewDueOn: null, preparationFrom: null },
        }}
        {...words}
      />
    ),
  },
  renewalEmpty: {
    name: 'renewal, nothing recorded',
    draw: (words) => (
      <RenewalPage
        site={exampleSite}
        view={{ text: null, inForce: null, agreements: [], evaluations: [], recommendations: [], steps: [] }}
        {...words}
      />
    ),
  },
  criteria: {
    name: 'criteria',
    draw: (words) => (
      <CriteriaPage
        view={{
          range,
          groups: [
            {
              code: 'A',
              criteria: [{ ...row, standing: 'evidence', standings: ['evidence', 'partly', 'unknown'] }],
            },
            {
              code: 'B',
              criteria: [{ ...gapRow, standing: 'none', standings: ['none', 'none', 'unknown'] }],
            },
          ],
        }}
        {...words}
      />
    ),
  },
  criteriaAsked: {
    name: 'criteria, years that cannot be shown',
    draw: (words) => (
      <CriteriaPage
        view={{
          range: { ...range, basis: 'record', problem: { kind: 'reversed', from: 2022, to: 2020 } },
          groups: [{ code: 'A', criteria: [{ ...row, standing: 'evidence', standings: ['evidence'] }] }],
        }}
        {...words}
      />
    ),
  },
  criteriaEmpty: {
    name: 'criteria, nothing recorded',
    draw: (words) => <CriteriaPage view={{ range, groups: [] }} {...words} />,
  },
  criterion: {
    name: 'criterion',
    draw: (words) => <CriterionPage view={criterion} site={exampleSite} {...words} />,
  },
  criterionFigures: {
    name: 'criterion with figures',
    draw: (words) => (
      <CriterionPage
        site={exampleSite}
        view={{
          ...criterion,
          code: 'C2',
          range: { ...range, basis: 'asked', isWidened: true },
          indicators,
        }}
        {...words}
      />
    ),
  },
  criterionEmpty: {
    name: 'criterion, nothing recorded',
    draw: (words) => (
      <CriterionPage
        site={exampleSite}
        view={{
          ...criterion,
          ...exampleBareRecord,
          evidenceAsked: null,
          basis: null,
          answer: null,
          evidence: [],
          gap: null,
          lastReviewedOn: null,
          next: null,
        }}
        {...words}
      />
    ),
  },
} satisfies Record<string, Example>;
