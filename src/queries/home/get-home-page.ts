import { cache } from 'react';
import type { Locale } from '@/domain/locales';
import type { EventEntry, EventRow } from '@/domain/view-models/events';
import type { HomePage } from '@/domain/view-models/home';
import { getCategory2Page } from '../category-2/get-category-2-page';
import { listTrainings } from '../events/list-events';
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
  const [home, periods, trainings, news, category2] = await Promise.all([
    getGlobal('home'),
    listPeriodRows(locale),
    listTrainings(locale),
    listNewsPage({}, locale),
    getCategory2Page(locale),
  ]);
  const today = new Date().toISOString().slice(0, 10);
  return {
    statement: toText(home.statement, locale),
    intro: toText(home.intro, locale),
    latest: periods.findLast(({ events }) => events.length > 0) ?? periods.at(-1) ?? null,
    periods,
    comingTrainings: listComing(trainings, today),
    news: news.rows.slice(0, NEWS_SHOWN),
    inForce: category2.inForce,
  };
});
