import { cacheTags } from '@/domain/cache-tags';
import { toCentreDay } from '@/domain/dates/to-centre-day';
import type { Locale } from '@/domain/locales';
import { listYears } from '@/domain/periods/list-years';
import type { PeriodYears } from '@/domain/periods/period';
import { periodContains } from '@/domain/periods/period-contains';
import type { PeriodPage } from '@/domain/view-models/periods';
import { tagAnswer } from '@/publishing/answer/answer-context';
import { listEventsIn } from '../events/list-events';
import { listRecords } from '../reader';
import { getPeriodPage } from './get-period-page';

/** A period with the calendar date of the latest change in its records, YYYY-MM-DD. */
type AnnualReport = { readonly view: PeriodPage; readonly dataDate: string };

type Dated = { readonly id: number; readonly updatedAt: string };

/** The records whose change changes the date of the report; the report is then made again. */
async function listDated(period: PeriodYears): Promise<readonly Dated[]> {
  const tags = listYears(period).map(cacheTags.year);
  const [events, meetings, publications] = await Promise.all([
    listEventsIn(period),
    listRecords('governance-meetings', { fields: ['id', 'startsOn', 'updatedAt'], tags }),
    listRecords('publications', { fields: ['id', 'year', 'updatedAt'], tags }),
  ]);
  const held = meetings.filter(({ startsOn }) => startsOn && periodContains(period, startsOn.slice(0, 10)));
  const appeared = publications.filter(
    ({ year }) => year && period.yearStart <= year && year <= period.yearEnd,
  );
  tagAnswer(
    ...events.map(({ row, facts }) =>
      cacheTags.record(facts.family === 'training' ? 'trainings' : 'activities', row.id),
    ),
    ...held.map(({ id }) => cacheTags.record('governance-meetings', id)),
    ...appeared.map(({ id }) => cacheTags.record('publications', id)),
  );
  return [...events.map(({ row }) => row), ...held, ...appeared];
}

/** What the report on a period is made from; null when there is no such period that a visitor may see. */
export async function getAnnualReport(slug: string, locale: Locale): Promise<AnnualReport | null> {
  const view = await getPeriodPage(slug, locale);
  if (!view) return null;
  const times = (await listDated(view)).map(({ updatedAt }) => updatedAt);
  const latest = [view.updatedAt, ...times].sort().at(-1) ?? view.updatedAt;
  return { view, dataDate: toCentreDay(new Date(latest)).date };
}
