import { cache } from 'react';
import type { Locale } from '@/domain/locales';
import type { EventEntry, EventRow } from '@/domain/view-models/events';
import type { HomePage } from '@/domain/view-models/home';
import { listAgreements, toAgreementInForce } from '../category-2/to-agreement';
import { entriesOf } from '../events/index-events';
import { listEventsOf } from '../events/list-events';
import { getToday } from '../get-today';
import { listNewsPage } from '../news/list-news-page';
import { getGlobal } from '../reader';
import { toText } from '../to-text';
import { listPeriodRows } from '../years/list-periods';

const NEWS_SHOWN = 3;
const TRAININGS_SHOWN = 3;

/** The trainings that begin on a day or later, soonest first. */
function listComing(trainings: readonly EventEntry[], today: string): EventRow[] {
  return trainings
    .map(({ row }) => row)
    .filter(({ startsOn }) => startsOn !== null && startsOn.date >= today)
    .sort((a, b) => (a.startsOn?.date ?? '').localeCompare(b.startsOn?.date ?? ''))
    .slice(0, TRAININGS_SHOWN);
}

/** What the front page shows: who the centre is, its record, what comes, where its status stands. */
export const getHomePage = cache(async (locale: Locale): Promise<HomePage> => {
  const [home, periods, trainings, news, agreements] = await Promise.all([
    getGlobal('home'),
    listPeriodRows(locale),
    listEventsOf('training'),
    listNewsPage({}, locale),
    listAgreements(locale),
  ]);
  return {
    statement: toText(home.statement, locale),
    intro: toText(home.intro, locale),
    latest: periods.findLast(({ events }) => events.length > 0) ?? periods.at(-1) ?? null,
    periods,
    comingTrainings: listComing(entriesOf(trainings, locale), getToday()),
    news: news.rows.slice(0, NEWS_SHOWN),
    inForce: toAgreementInForce(agreements),
  };
});
