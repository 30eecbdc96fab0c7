import type { Year } from '@/cms/payload-types';
import { cacheTags } from '@/domain/cache-tags';
import type { EventFacts } from '@/domain/events/event-facts';
import type { Locale } from '@/domain/locales';
import { formatPeriod } from '@/domain/periods/format-period';
import type { PeriodYears } from '@/domain/periods/period';
import { periodContains } from '@/domain/periods/period-contains';
import { sortPeriods } from '@/domain/periods/sort-periods';
import { routes } from '@/domain/routes';
import { computeTotals } from '@/domain/totals/compute-totals';
import { FIGURES, type FigureId } from '@/domain/totals/figures';
import type { MeetingRow } from '@/domain/view-models/governance';
import type { PeriodFigure, PeriodLink, PeriodRow } from '@/domain/view-models/periods';
import type { PublicationRow } from '@/domain/view-models/publications';
import { deriveOnce } from '../derive-once';
import { type EventGroup, type EventIndex, eventsIn, factsOf } from '../events/index-events';
import { readEvents } from '../events/list-events';
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

/** What was done, of which each period has its part. */
export type Happened = {
  readonly events: EventGroup;
  readonly meetings: readonly MeetingRow[];
  readonly publications: readonly PublicationRow[];
};

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

/** The meetings that began in the years of a period. */
export function meetingsIn(meetings: readonly MeetingRow[], years: PeriodYears): MeetingRow[] {
  return meetings.filter(({ startsOn }) => startsOn !== null && periodContains(years, startsOn.date));
}

/** The publications of the years of a period. */
function publicationsIn<Row extends Pick<PublicationRow, 'year'>>(
  rows: readonly Row[],
  { yearStart, yearEnd }: PeriodYears,
): Row[] {
  return rows.filter(({ year }) => year !== null && yearStart <= year && year <= yearEnd);
}

/** The same in every language, on the period's own page and in lists. */
const totalsOf = deriveOnce((events: readonly EventFacts[]) => computeTotals(events));

/** The figures that staff gave by hand, with the reason and the source. */
function toGiven(year: StoredPeriod, locale: Locale): ReviewPeriod['given'] {
  const given = (year.figureOverrides ?? []).map(
    ({ figure, value, reason, source }) =>
      [figure, { value, reason: toText(reason, locale), source: source ?? null }] as const,
  );
  return Object.fromEntries(given);
}

function toFigures(
  year: StoredPeriod,
  events: EventGroup,
  locale: Locale,
): Readonly<Record<FigureId, PeriodFigure>> {
  const totals = totalsOf(factsOf(events));
  const given = toGiven(year, locale);
  const toFigure = (id: FigureId): PeriodFigure => ({ id, total: totals[id], override: given[id] ?? null });
  return Object.fromEntries(FIGURES.map((id) => [id, toFigure(id)])) as Record<FigureId, PeriodFigure>;
}

/** @param happened what was done in the period */
export function toPeriodRow(year: StoredPeriod, happened: Happened, locale: Locale): PeriodRow {
  return {
    ...toPeriodLink(year, locale),
    summary: toText(year.summary, locale),
    mode: year.mode ?? null,
    figures: toFigures(year, happened.events, locale),
    meetings: happened.meetings.length,
    publications: happened.publications.length,
    events: factsOf(happened.events),
  };
}

const inOrder = deriveOnce((years: readonly StoredPeriod[]) => sortPeriods(years));

/** @param tags on which changes the page depends; by default on any of what others than a period's page show of it */
async function listStoredPeriods(tags?: readonly string[]): Promise<readonly StoredPeriod[]> {
  const years = await listRecords('years', {
    fields: PERIOD_FIELDS,
    where: { kind: { equals: 'reporting-period' } },
    ...(tags && { tags }),
  });
  return inOrder(years);
}

/** A reporting period without what was done in it: which figures were given by hand. */
export type ReviewPeriod = PeriodLink & {
  readonly given: Readonly<Partial<Record<FigureId, NonNullable<PeriodFigure['override']>>>>;
};

const toReviewPeriods = deriveOnce((years: readonly StoredPeriod[], locale: Locale) =>
  years.map((year): ReviewPeriod => ({ ...toPeriodLink(year, locale), given: toGiven(year, locale) })),
);

/** The reporting periods, earliest first, for whoever adds up what was done in them. */
export async function listReviewPeriods(locale: Locale): Promise<readonly ReviewPeriod[]> {
  return toReviewPeriods(await listStoredPeriods(), locale);
}

const toLinks = deriveOnce((years: readonly StoredPeriod[], locale: Locale) =>
  years.map((year) => toPeriodLink(year, locale)),
);

/** The reporting periods, earliest first, as other pages point to them. */
export async function listPeriodLinks(locale: Locale): Promise<readonly PeriodLink[]> {
  return toLinks(await listStoredPeriods(), locale);
}

/**
 * The reporting period of a day, as other pages point to it; null where no period covers it.
 * @param day calendar date, 'YYYY-MM-DD'
 */
export async function findPeriodLink(day: string, locale: Locale): Promise<PeriodLink | null> {
  const links = toLinks(await listStoredPeriods([cacheTags.period(Number(day.slice(0, 4)))]), locale);
  return links.find((link) => periodContains(link, day)) ?? null;
}

const toRows = deriveOnce(
  (
    years: readonly StoredPeriod[],
    index: EventIndex,
    meetings: readonly MeetingRow[],
    publications: readonly PublicationRow[],
    locale: Locale,
  ): readonly PeriodRow[] =>
    years.map((year) => {
      const happened = {
        events: eventsIn(index, year.yearStart, year.yearEnd),
        meetings: meetingsIn(meetings, year),
        publications: publicationsIn(publications, year),
      };
      return toPeriodRow(year, happened, locale);
    }),
);

/** The reporting periods with their figures, earliest first. */
export async function listPeriodRows(locale: Locale): Promise<readonly PeriodRow[]> {
  const [years, index, meetings, publications] = await Promise.all([
    listStoredPeriods(),
    readEvents(),
    listMeetingRows(locale),
    // How many there are, not who wrote them.
    listPublicationRows(locale, [cacheTags.list('publications')]),
  ]);
  return toRows(years, index, meetings, publications, locale);
}
