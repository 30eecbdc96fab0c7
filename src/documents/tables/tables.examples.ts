import type { PartialDate } from '@/domain/dates/partial-date';
import type { EventFacts } from '@/domain/events/event-facts';
import type { LangText } from '@/domain/lang-text';
import { computeTotals } from '@/domain/totals/compute-totals';
import { listCountriesOf } from '@/domain/totals/count-countries';
import { FIGURES, type FigureId } from '@/domain/totals/figures';
import { toSafeRegions } from '@/domain/totals/to-safe-regions';
import { totalByRegion, totalByUnescoGroup } from '@/domain/totals/total-by-region';
import { totalByPriority, totalByProgrammeOutput, totalBySdg } from '@/domain/totals/total-by-tag';
import type { DocumentView } from '@/domain/view-models/common';
import type { EventListRow } from '@/domain/view-models/event-lists';
import type { MeetingRow } from '@/domain/view-models/governance';
import type { PeriodFigure, PeriodPage } from '@/domain/view-models/periods';
import { getTranslate } from '@/messages/translate';
import type { TableWords } from './define-table';

export const toWords = (locale: 'en' | 'zh'): TableWords => ({
  t: getTranslate(locale),
  locale,
  siteUrl: 'https://centre.example',
});

export const en = (text: string): LangText => ({ text, lang: 'en' });
export const zh = (text: string): LangText => ({ text, lang: 'zh' });

export const day = (date: string): PartialDate => ({ date, precision: 'day' });
export const month = (date: string): PartialDate => ({ date: `${date}-01`, precision: 'month' });

/** A period of these events, as `getPeriodPage` makes it of records. */
export function toPeriod(events: readonly EventFacts[], overrides: Partial<PeriodPage> = {}): PeriodPage {
  const totals = computeTotals(events);
  const figures = Object.fromEntries(
    FIGURES.map((id) => [id, { id, total: totals[id], override: null }]),
  ) as Record<FigureId, PeriodFigure>;
  const people = totals['people-with-country'].value;
  return {
    publicId: 'YR-2012',
    slug: '2012',
    title: en('2012'),
    route: '/years/2012',
    yearStart: 2012,
    yearEnd: 2012,
    verification: 'unverified',
    verificationNote: null,
    sources: [],
    updatedAt: '2026-01-01T00:00:00.000Z',
    summary: null,
    mode: 'onsite',
    figures,
    meetings: 0,
    publications: 0,
    events,
    highlights: [],
    narrative: null,
    eventsByKind: [],
    countries: listCountriesOf(events),
    regions: toSafeRegions(totalByRegion(events, 'sub-region'), people),
    unescoGroups: toSafeRegions(totalByUnescoGroup(events), people),
    sdgs: totalBySdg(events),
    programmeOutputs: totalByProgrammeOutput(events),
    priorities: totalByPriority(events),
    partners: [],
    meetingRows: [],
    publicationRows: [],
    annualReports: [],
    workPlans: [],
    documents: [],
    submittedToUnescoOn: null,
    staff: { total: null, female: null, male: null, international: null },
    finance: { currency: null, income: [], expenditure: [], inKind: null, audits: [] },
    previous: null,
    next: null,
    ...overrides,
  };
}

export const training: EventListRow = {
  publicId: 'TRN-2012-01',
  family: 'training',
  kind: 'course',
  title: en('Course on technology policy'),
  route: '/trainings/course-2012',
  startsOn: day('2012-09-09'),
  endsOn: day('2012-09-28'),
  city: en('Beijing'),
  country: 'CHN',
  format: 'onsite',
  people: 16,
  countryCount: 11,
};

/** An event of which nothing is known but its title, in Chinese. */
export const bareActivity: EventListRow = {
  publicId: 'ACT-2013-01',
  family: 'activity',
  kind: 'a kind of tomorrow',
  title: zh('论坛'),
  route: '/activities/forum',
  startsOn: null,
  endsOn: null,
  city: null,
  country: null,
  format: null,
  people: null,
  countryCount: null,
};

export const document: DocumentView = {
  publicId: 'DOC-2018-03',
  title: en('Minutes of the second meeting'),
  kind: 'minutes',
  access: 'public',
  reference: 'GB/2/M',
  date: month('2018-05'),
  language: 'en',
  version: null,
  href: '/api/documents/file/minutes.pdf',
  isExternal: false,
  mimeType: 'application/pdf',
  bytes: 120_000,
  sha256: 'a'.repeat(64),
  pages: 12,
};

export const meeting: MeetingRow = {
  publicId: 'GOV-2018-01',
  title: en('Second meeting'),
  route: '/governance/meetings/second',
  body: 'governing-board',
  kind: 'ordinary',
  sessionNumber: 2,
  startsOn: day('2018-05-04'),
  endsOn: null,
  city: null,
  country: null,
  format: 'hybrid',
  decisions: { open: 1, 'in-progress': 0, done: 2, dropped: 0, unknown: 1 },
};
