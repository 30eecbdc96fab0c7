import { toPartialDate } from '@/domain/dates/to-partial-date';
import { type FilterDefinition, toListView } from '@/domain/lists/to-list-view';
import type { Locale } from '@/domain/locales';
import { routes } from '@/domain/routes';
import type { NewsPageView, NewsRow } from '@/domain/view-models/news';
import { listRecords } from '../reader';
import { toText, toTitle } from '../to-text';

const FILTERS: readonly FilterDefinition<NewsRow, 'year'>[] = [
  {
    name: 'year',
    valuesOf: ({ date }) => (date ? [date.date.slice(0, 4)] : []),
    compare: (a, b) => Number(b) - Number(a),
  },
];

/** News, latest first, filtered by year. */
export async function listNewsPage(
  query: Readonly<Record<string, string>>,
  locale: Locale,
): Promise<NewsPageView> {
  const news = await listRecords('news', {
    fields: ['publicId', 'slug', 'title', 'date', 'summary'],
    sort: ['-date', 'publicId'],
  });
  const rows = news.map((item) => {
    const publicId = item.publicId ?? '';
    return {
      publicId,
      title: toTitle(item.title, locale, publicId),
      route: routes.newsItem(item.slug ?? ''),
      date: toPartialDate(item.date, 'day'),
      summary: toText(item.summary, locale),
    };
  });
  return toListView(rows, FILTERS, query);
}
