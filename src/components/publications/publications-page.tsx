import { PUBLICATION_KINDS } from '@/domain/publications/publication-kinds';
import { routes, toPath } from '@/domain/routes';
import type { PublicationRow, PublicationsPageView } from '@/domain/view-models/publications';
import { Page } from '../layout/page';
import { FilteredList } from '../lists/filtered-list';
import { EmptyState } from '../ui/empty-state';
import { InlineList } from '../ui/inline-list';
import { LangSpan } from '../ui/lang-span';
import type { Words } from '../ui/words';

type FilterName = keyof PublicationsPageView['current'];

/** A value of a filter in words. */
function publicationFilterText(name: FilterName, value: string, { t }: Pick<Words, 't'>): string {
  const kind = PUBLICATION_KINDS.find((known) => known === value);
  if (name === 'kind') return kind ? t(`publications.kinds.${kind}`) : value;
  return name === 'language' ? t('common.language', { code: value }) : value;
}

/** All publications, latest first. */
export function PublicationsPage({ view, t, locale }: Words & { readonly view: PublicationsPageView }) {
  const words = { t, locale };
  return (
    <Page {...words} title={t('publications.title')} summary={t('publications.description')} trail={[]}>
      {() => (
        <FilteredList
          {...words}
          view={view}
          route={routes.publications()}
          noun="publications"
          table="publications"
          empty={t('publications.empty')}
          filterName={(name) => t(`publications.filters.${name}`)}
          valueText={(name, value) => publicationFilterText(name, value, words)}
        >
          <PublicationRows publications={view.rows} {...words} />
        </FilteredList>
      )}
    </Page>
  );
}

/** Publications as rows: year, title, authors, where they appeared. */
function PublicationRows({
  publications,
  t,
  locale,
}: Words & { readonly publications: readonly PublicationRow[] }) {
  if (publications.length === 0) return <EmptyState t={t}>{t('publications.empty')}</EmptyState>;
  return (
    <ul className="record-list">
      {publications.map((publication) => (
        <li key={publication.publicId}>
          <div className="record-date">{publication.year ?? t('common.notKnown')}</div>
          <div className="record-main">
            <div className="record-title">
              <a href={toPath(locale, publication.route)}>
                <LangSpan text={publication.title} locale={locale} />
              </a>
            </div>
            <Authors publication={publication} t={t} locale={locale} />
            <div className="record-meta">
              <InlineList>
                {publication.kind ? t(`publications.kinds.${publication.kind}`) : null}
                {publication.container ? <LangSpan text={publication.container} locale={locale} /> : null}
                {publication.language ? t('common.language', { code: publication.language }) : null}
              </InlineList>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Authors({ publication, t, locale }: Words & { readonly publication: PublicationRow }) {
  const { authors } = publication;
  if (authors.length === 0) return null;
  return (
    <div className="small">
      {authors.map((name, place) => (
        <span key={name.text}>
          {place > 0 ? t('ui.listComma') : null}
          <LangSpan text={name} locale={locale} />
        </span>
      ))}
    </div>
  );
}
