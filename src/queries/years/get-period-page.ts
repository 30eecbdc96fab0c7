import { cache } from 'react';
import type { Year } from '@/cms/payload-types';
import { cacheTags } from '@/domain/cache-tags';
import { toCalendarDate } from '@/domain/dates/to-calendar-date';
import type { EventFacts } from '@/domain/events/event-facts';
import type { LangText } from '@/domain/lang-text';
import type { Locale } from '@/domain/locales';
import { listYears } from '@/domain/periods/list-years';
import { periodContains } from '@/domain/periods/period-contains';
import { periodNeighbours } from '@/domain/periods/period-neighbours';
import { countByKind } from '@/domain/totals/count-by-kind';
import { listCountriesOf } from '@/domain/totals/count-countries';
import { toSafeRegions } from '@/domain/totals/to-safe-regions';
import { totalByRegion, totalByUnescoGroup } from '@/domain/totals/total-by-region';
import { totalByPriority, totalByProgrammeOutput, totalBySdg } from '@/domain/totals/total-by-tag';
import type { DocumentView } from '@/domain/view-models/common';
import type { EventEntry } from '@/domain/view-models/events';
import type { MoneyLine, PartnerShare, PeriodLink, PeriodPage } from '@/domain/view-models/periods';
import { deriveOnce } from '../derive-once';
import { listDocuments } from '../documents/list-documents';
import { entriesOf, factsOf } from '../events/index-events';
import { listEventsIn } from '../events/list-events';
import { listMeetingRows } from '../governance/list-meeting-rows';
import { toDocuments, toRecordLink, toRecordView } from '../map/to-record';
import { toRichText } from '../map/to-rich-text';
import { listPartners } from '../partners/list-partners';
import { listPublicationRowsIn } from '../publications/list-publication-rows';
import { getRecord } from '../reader';
import { toText } from '../to-text';
import { listPeriodLinks, meetingsIn, toPeriodRow } from './list-periods';

function groupByKind(entries: readonly EventEntry[]): PeriodPage['eventsByKind'] {
  return countByKind(entries.map(({ facts }) => facts)).map(({ family, kind }) => ({
    family,
    kind,
    events: entries.filter(({ row }) => row.family === family && row.kind === kind).map(({ row }) => row),
  }));
}

/** With how many of the events each partner had to do, most first. */
async function listPartnerShares(entries: readonly EventEntry[], locale: Locale): Promise<PartnerShare[]> {
  const counts = new Map<number, number>();
  for (const id of entries.flatMap(({ partnerIds }) => partnerIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const partners = await listPartners([...counts.keys()].map((id) => cacheTags.name('partners', id)));
  return partners
    .filter(({ id }) => counts.has(id))
    .map((partner) => ({ ...toRecordLink('partners', partner, locale), events: counts.get(partner.id) ?? 0 }))
    .sort((a, b) => b.events - a.events || a.publicId.localeCompare(b.publicId));
}

/** Documents dated in the period, without those that stand under a heading of their own. */
async function listOtherDocuments(
  year: Year,
  named: readonly DocumentView[],
  locale: Locale,
): Promise<DocumentView[]> {
  const known = new Set(named.map(({ publicId }) => publicId));
  const documents = await listDocuments(locale, listYears(year).map(cacheTags.year));
  return documents.filter(
    ({ publicId, date }) => date && periodContains(year, date.date) && !known.has(publicId),
  );
}

type Line = { kind?: string | null; amount?: number | null };

function toLines<Stored extends Line>(
  lines: readonly Stored[] | null | undefined,
  labelOf: (line: Stored) => unknown,
  locale: Locale,
): MoneyLine[] {
  return (lines ?? []).map((line) => ({
    label: toText(labelOf(line), locale),
    kind: line.kind ?? null,
    amount: line.amount ?? null,
  }));
}

function toFinance({ finance }: Year, locale: Locale): PeriodPage['finance'] {
  return {
    currency: finance?.currency ?? null,
    income: toLines(finance?.income, ({ source }) => source, locale),
    expenditure: toLines(finance?.expenditure, ({ heading }) => heading, locale),
    inKind: toText(finance?.inKind, locale),
    audits: toDocuments([finance?.audit], locale),
  };
}

function toStaff({ staff }: Year): PeriodPage['staff'] {
  return {
    total: staff?.total ?? null,
    female: staff?.female ?? null,
    male: staff?.male ?? null,
    international: staff?.international ?? null,
  };
}

/** The neighbours among the reporting periods; a period of another kind has none. */
function toNeighbours(links: readonly PeriodLink[], slug: string): Pick<PeriodPage, 'previous' | 'next'> {
  const periods = links.map((link) => ({ ...link, kind: 'reporting-period' as const }));
  return periodNeighbours(periods, slug);
}

/** What the events of a period come to by country, region and classification, whatever the language. */
const toBreakdowns = deriveOnce((facts: readonly EventFacts[], people: number | null) => ({
  countries: listCountriesOf(facts),
  regions: toSafeRegions(totalByRegion(facts, 'sub-region'), people),
  unescoGroups: toSafeRegions(totalByUnescoGroup(facts), people),
  sdgs: totalBySdg(facts),
  programmeOutputs: totalByProgrammeOutput(facts),
  priorities: totalByPriority(facts),
}));

const isText = (text: LangText | null): text is LangText => text !== null;

/** A period with all that was done in it; null when there is none that a visitor may see. */
export const getPeriodPage = cache(async (slug: string, locale: Locale): Promise<PeriodPage | null> => {
  const year = await getRecord('years', slug);
  if (!year) return null;
  const [events, meetings, publications, links] = await Promise.all([
    listEventsIn(year),
    listMeetingRows(locale, listYears(year).map(cacheTags.year)),
    listPublicationRowsIn(year, locale),
    listPeriodLinks(locale),
  ]);
  const happened = { events, meetings: meetingsIn(meetings, year), publications };
  const entries = entriesOf(events, locale);
  const annualReports = toDocuments(year.annualReport, locale);
  const workPlans = toDocuments(year.workPlan, locale);
  const finance = toFinance(year, locale);
  const [partners, documents] = await Promise.all([
    listPartnerShares(entries, locale),
    listOtherDocuments(year, [...annualReports, ...workPlans, ...finance.audits], locale),
  ]);
  const row = toPeriodRow(year, happened, locale);
  return {
    ...toRecordView(year, locale),
    ...row,
    ...toNeighbours(links, slug),
    highlights: (year.highlights ?? []).map(({ text }) => toText(text, locale)).filter(isText),
    narrative: toRichText(year.narrative, locale),
    eventsByKind: groupByKind(entries),
    ...toBreakdowns(factsOf(events), row.figures['people-with-country'].total.value),
    partners,
    meetingRows: happened.meetings,
    publicationRows: happened.publications,
    annualReports,
    workPlans,
    documents,
    submittedToUnescoOn: toCalendarDate(year.submittedToUnescoOn),
    staff: toStaff(year),
    finance,
  };
});
