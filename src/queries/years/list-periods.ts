import { cache } from 'react';
import type { Year } from '@/cms/payload-types';
import type { Locale } from '@/domain/locales';
import { formatPeriod } from '@/domain/periods/format-period';
import type { Period } from '@/domain/periods/period';
import { sortPeriods } from '@/domain/periods/sort-periods';
import { routes } from '@/domain/routes';
import { computeTotals } from '@/domain/totals/compute-totals';
import { FIGURES, type FigureId } from '@/domain/totals/figures';
import { inPeriod } from '@/domain/totals/in-range';
import type { EventEntry } from '@/domain/view-models/events';
import type { MeetingRow } from '@/domain/view-models/governance';
import type { PeriodFigure, PeriodLink, PeriodRow } from '@/domain/view-models/periods';
import type { PublicationRow } from '@/domain/view-models/publications';
import { listEvents } from '../events/list-events';
import { listMeetingRows } from '../governance/list-meeting-rows';
import { listPublicationRows } from '../publications/list-publication-rows';
import { listRecords } from '../reader';
import { toText } from '../to-text';

/** What lists need of a period; narratives stay in the database. */
const PERIOD_FIELDS = [
  'publicId',
  'slug',
  'kind',
  'yearStart',
  'yearEnd',
  'title',
  'summary',
  'mode',
  'figureOverrides',
] as const;

type StoredPeriod = Pick<Year, (typeof PERIOD_FIELDS)[number]>;

/** All that happened, from which each period takes its part by date. */
type Happened = {
  readonly events: readonly EventEntry[];
  readonly meetings: readonly MeetingRow[];
  readonly publications: readonly PublicationRow[];
};

export function toPeriod(year: StoredPeriod): Period {
  return { slug: year.slug ?? '', kind: year.kind, yearStart: year.yearStart, yearEnd: year.yearEnd };
}

function toPeriodLink(year: StoredPeriod, locale: Locale): PeriodLink {
  const slug = year.slug ?? '';
  return {
    slug,
    publicId: year.publicId ?? '',
    yearStart: year.yearStart,
    yearEnd: year.yearEnd,
    title: toText(year.title, locale) ?? { text: formatPeriod(year, locale), lang: locale },
    route: routes.year(slug),
  };
}

/** The events of a period, as entries. */
export function entriesIn(entries: readonly EventEntry[], period: Period): EventEntry[] {
  const ids = new Set(
    inPeriod(
      entries.map(({ facts }) => facts),
      period,
    ).map(({ id }) => id),
  );
  return entries.filter(({ facts }) => ids.has(facts.id));
}

export function meetingsIn(meetings: readonly MeetingRow[], { yearStart, yearEnd }: Period): MeetingRow[] {
  return meetings.filter(({ startsOn }) => {
    const year = startsOn ? Number(startsOn.date.slice(0, 4)) : null;
    return year !== null && yearStart <= year && year <= yearEnd;
  });
}

export function publicationsIn(
  rows: readonly PublicationRow[],
  { yearStart, yearEnd }: Period,
): PublicationRow[] {
  return rows.filter(({ year }) => year !== null && yearStart <= year && year <= yearEnd);
}

function toFigures(
  year: StoredPeriod,
  events: readonly EventEntry[],
  locale: Locale,
): Readonly<Record<FigureId, PeriodFigure>> {
  const totals = computeTotals(events.map(({ facts }) => facts));
  const toFigure = (id: FigureId): PeriodFigure => {
    const given = (year.figureOverrides ?? []).find(({ figure }) => figure === id);
    const override = given
      ? { value: given.value, reason: toText(given.reason, locale), source: given.source ?? null }
      : null;
    return { id, total: totals[id], override };
  };
  return Object.fromEntries(FIGURES.map((id) => [id, toFigure(id)])) as Record<FigureId, PeriodFigure>;
}

export function toPeriodRow(year: StoredPeriod, happened: Happened, locale: Locale): PeriodRow {
  const period = toPeriod(year);
  const events = entriesIn(happened.events, period);
  return {
    ...toPeriodLink(year, locale),
    summary: toText(year.summary, locale),
    mode: year.mode ?? null,
    figures: toFigures(year, events, locale),
    meetings: meetingsIn(happened.meetings, period).length,
    publications: publicationsIn(happened.publications, period).length,
    events,
  };
}

/** Everything dated that a visitor may see; read once for each request. */
export const listHappened = cache(async (locale: Locale): Promise<Happened> => {
  const [events, meetings, publications] = await Promise.all([
    listEvents(locale),
    listMeetingRows(locale),
    listPublicationRows(locale),
  ]);
  return { events, meetings, publications };
});

const listStoredPeriods = cache(async (): Promise<StoredPeriod[]> => {
  const years = await listRecords('years', {
    fields: [...PERIOD_FIELDS],
    where: { kind: { equals: 'reporting-period' } },
  });
  return sortPeriods(years);
});

/** The reporting periods, earliest first, as other pages point to them. */
export const listPeriodLinks = cache(async (locale: Locale): Promise<PeriodLink[]> => {
  return (await listStoredPeriods()).map((year) => toPeriodLink(year, locale));
});

/** The reporting periods with their figures, earliest first. */
export const listPeriodRows = cache(async (locale: Locale): Promise<PeriodRow[]> => {
  const [years, happened] = await Promise.all([listStoredPeriods(), listHappened(locale)]);
  return years.map((year) => toPeriodRow(year, happened, locale));
});
