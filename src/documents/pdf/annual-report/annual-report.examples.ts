import { day, en, exampleFile, exampleRecord, exampleText, zh } from '@/components/record/record.examples';
import type { EventFacts } from '@/domain/events/event-facts';
import { TRAINING_2012 } from '@/domain/events/event-facts.examples';
import type { LangText } from '@/domain/lang-text';
import type { Locale } from '@/domain/locales';
import { computeTotals } from '@/domain/totals/compute-totals';
import { countByKind } from '@/domain/totals/count-by-kind';
import { listCountriesOf } from '@/domain/totals/count-countries';
import { FIGURES } from '@/domain/totals/figures';
import { toSafeRegions } from '@/domain/totals/to-safe-regions';
import { totalByRegion, totalByUnescoGroup } from '@/domain/totals/total-by-region';
import { totalByPriority, totalByProgrammeOutput, totalBySdg } from '@/domain/totals/total-by-tag';
import type { PeriodPage } from '@/domain/view-models/periods';
import type { DocumentSite } from '../document-site';

/** A fictional centre: examples show states, never facts about the real one. */
export const exampleDocumentSite = (locale: Locale): DocumentSite => ({
  locale,
  name: locale === 'en' ? en('Example Centre for the Measure of Tides') : zh('潮汐测量示例中心'),
  shortName: 'ECMT',
  url: 'https://centre.example',
  isDemonstration: true,
});

const people = (total: number | null, female: number | null = null) => ({
  total,
  female,
  male: total !== null && female !== null ? total - female : null,
});

const EVENTS: readonly EventFacts[] = [
  {
    ...TRAINING_2012,
    id: 'TRN-2020-01',
    startsOn: day('2020-03-02'),
    endsOn: day('2020-03-20'),
    hours: 96,
    people: {
      ...people(24, 11),
      byCountry: [
        { country: 'KEN', ...people(9, 4) },
        { country: 'LKA', ...people(8, 4) },
        { country: 'FJI', ...people(1) },
        { country: 'EGY', ...people(6, 3) },
      ],
    },
    sdgs: [
      { goal: 9, target: null, weight: 60 },
      { goal: 14, target: null, weight: 40 },
    ],
  },
  { ...TRAINING_2012, id: 'TRN-2020-02', kind: 'workshop', startsOn: day('2020-09-07'), endsOn: null },
  {
    ...TRAINING_2012,
    id: 'ACT-2020-01',
    family: 'activity',
    kind: 'forum',
    startsOn: day('2020-10-12'),
    endsOn: day('2020-10-13'),
    people: { ...people(null), byCountry: [] },
    sdgs: [{ goal: 17, target: null, weight: null }],
  },
];

const TITLES: Readonly<Record<string, LangText>> = {
  'TRN-2020-01': en('Reading tide gauges <#include "x"> *and* $keeping$ them'),
  'TRN-2020-02': zh('潮位数据质量研修班'),
  'ACT-2020-01': en('Forum on harbours, with a sign no font has: 🌊'),
};

const totals = computeTotals(EVENTS);

/** A period in which much is known and something of each kind is missing. */
export const examplePeriod: PeriodPage = {
  ...exampleRecord,
  publicId: 'YRS-2020',
  title: en('2020'),
  slug: '2020',
  yearStart: 2020,
  yearEnd: 2020,
  route: '/years/2020',
  summary: en('Three events, of which one is known in full.'),
  mode: 'mixed',
  figures: Object.fromEntries(
    FIGURES.map((id) => [
      id,
      {
        id,
        total: totals[id],
        override:
          id === 'participants'
            ? { value: 120, reason: en('Counted at the door.'), source: 'Letter of 3 May 2021' }
            : null,
      },
    ]),
  ) as PeriodPage['figures'],
  meetings: 1,
  publications: 1,
  events: EVENTS,
  highlights: [en('First workshop outside the capital.'), zh('首次使用双语教材。')],
  narrative: exampleText,
  eventsByKind: countByKind(EVENTS).map(({ family, kind }) => ({
    family,
    kind,
    events: EVENTS.filter((event) => event.kind === kind).map((event) => ({
      publicId: event.id,
      family,
      kind,
      title: TITLES[event.id] ?? en(event.id),
      route: `/${family === 'training' ? 'trainings' : 'activities'}/${event.id.toLowerCase()}`,
      startsOn: event.startsOn,
      endsOn: event.endsOn,
      city: en('Nairobi'),
      country: 'KEN',
      format: 'onsite',
      people: event.people.total,
    })),
  })),
  countries: listCountriesOf(EVENTS),
  regions: toSafeRegions(totalByRegion(EVENTS, 'sub-region'), totals['people-with-country'].value),
  unescoGroups: toSafeRegions(totalByUnescoGroup(EVENTS), totals['people-with-country'].value),
  sdgs: totalBySdg(EVENTS),
  programmeOutputs: totalByProgrammeOutput(EVENTS),
  priorities: totalByPriority(EVENTS),
  partners: [
    { publicId: 'PRT-01', title: en('Example University'), route: '/partners/example-university', events: 2 },
  ],
  meetingRows: [],
  publicationRows: [
    {
      publicId: 'PUB-2020-01',
      title: en('Tides of the western coast'),
      route: '/publications/tides',
      kind: 'report',
      year: 2020,
      language: 'en',
      authors: [en('Amina Example')],
      container: en('Example Press'),
    },
  ],
  annualReports: [],
  workPlans: [],
  documents: [exampleFile],
  submittedToUnescoOn: '2021-03-31',
  staff: { total: 12, female: 7, male: 5, international: null },
  finance: {
    currency: 'CNY',
    income: [
      { label: en('Host institution'), kind: 'host', amount: 1_250_000 },
      { label: zh('其他来源'), kind: 'other', amount: null },
    ],
    expenditure: [],
    inKind: null,
    audits: [],
  },
  previous: null,
  next: null,
};

/** A period of which nothing but its years is known. */
export const exampleBarePeriod: PeriodPage = {
  ...examplePeriod,
  sources: [],
  verification: 'unverified',
  summary: null,
  mode: null,
  figures: Object.fromEntries(
    FIGURES.map((id) => [id, { id, total: computeTotals([])[id], override: null }]),
  ) as PeriodPage['figures'],
  meetings: 0,
  publications: 0,
  events: [],
  highlights: [],
  narrative: null,
  eventsByKind: [],
  countries: [],
  regions: [],
  unescoGroups: [],
  sdgs: [],
  programmeOutputs: [],
  priorities: [],
  partners: [],
  meetingRows: [],
  publicationRows: [],
  documents: [],
  submittedToUnescoOn: null,
  staff: { total: null, female: null, male: null, international: null },
  finance: { currency: null, income: [], expenditure: [], inKind: null, audits: [] },
};
