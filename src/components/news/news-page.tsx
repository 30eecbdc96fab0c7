import { routes, toPath } from '@/domain/routes';
import type { NewsPageView } from '@/domain/view-models/news';
import { Page } from '../layout/page';
import { FilteredList } from '../lists/filtered-list';
import { RecordList } from '../ui/record-list';
import type { Words } from '../ui/words';

/** All news, latest first. */
export function NewsPage({ view, t, locale }: Words & { readonly view: NewsPageView }) {
  const words = { t, locale };
  const rows = view.rows.map(({ publicId, title, route, date, summary }) => ({
    key: publicId,
    title,
    href: toPath(locale, route),
    startsOn: date,
    summary,
  }));
  return (
    <Page {...words} title={t('news.title')} summary={t('news.description')} trail={[]}>
      {() => (
        <FilteredList
          {...words}
          view={view}
          route={routes.news()}
          noun="news"
          empty={t('news.empty')}
          filterName={(name) => t(`news.filters.${name}`)}
          valueText={(_, value) => value}
        >
          <RecordList rows={rows} {...words} />
        </FilteredList>
      )}
    </Page>
  );
}
