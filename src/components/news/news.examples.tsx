import { toListView } from '@/domain/lists/to-list-view';
import type { NewsItemPageView, NewsRow } from '@/domain/view-models/news';
import {
  day,
  en,
  exampleBareRecord,
  exampleRecord,
  exampleSite,
  exampleText,
  zh,
} from '../record/record.examples';
import type { Example } from '../ui/example';
import { NewsItemPage } from './news-item-page';
import { NewsPage } from './news-page';

const rows: readonly NewsRow[] = [
  {
    publicId: 'NWS-02',
    title: en('A visit'),
    route: '/news/a-visit',
    date: day('2023-09-20'),
    summary: en('Who came.'),
  },
  { publicId: 'NWS-01', title: zh('示例消息'), route: '/news/item', date: null, summary: null },
];

const list = (items: readonly NewsRow[]) =>
  toListView<NewsRow, 'year'>(
    items,
    [{ name: 'year', valuesOf: ({ date }) => (date ? [date.date.slice(0, 4)] : []) }],
    {},
  );

const item: NewsItemPageView = {
  ...exampleRecord,
  publicId: 'NWS-02',
  title: en('A visit'),
  date: day('2023-09-20'),
  summary: en('Who came.'),
  body: exampleText,
  media: [
    {
      src: '/api/media/file/visit.jpg',
      width: 1200,
      height: 800,
      alt: en('Two people at a table'),
      caption: en('The visit'),
      credit: 'A. Photographer',
      takenOn: null,
      place: null,
      licence: null,
    },
  ],
  events: [
    { publicId: 'ACT-01', title: en('The visit'), route: '/activities/visit' },
    { publicId: 'ACT-02', title: en('Without a page'), route: null },
  ],
};

export const newsExamples = {
  list: { name: 'news', draw: (words) => <NewsPage view={list(rows)} {...words} /> },
  empty: { name: 'news, none', draw: (words) => <NewsPage view={list([])} {...words} /> },
  item: { name: 'news item', draw: (words) => <NewsItemPage view={item} site={exampleSite} {...words} /> },
  bareItem: {
    name: 'news item, nothing but a title',
    draw: (words) => (
      <NewsItemPage
        view={{ ...item, ...exampleBareRecord, date: null, summary: null, body: null, media: [], events: [] }}
        site={exampleSite}
        {...words}
      />
    ),
  },
} satisfies Record<string, Example>;
