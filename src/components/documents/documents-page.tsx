import { DOCUMENT_KINDS } from '@/domain/documents/document-kinds';
import { routes } from '@/domain/routes';
import type { DocumentsPageView } from '@/domain/view-models/documents';
import { Page } from '../layout/page';
import { FilteredList } from '../lists/filtered-list';
import type { Words } from '../ui/words';
import { DocumentRows } from './document-rows';

type FilterName = keyof DocumentsPageView['current'];

/** A value of a filter in words. */
function documentFilterText(name: FilterName, value: string, { t }: Pick<Words, 't'>): string {
  const kind = DOCUMENT_KINDS.find((known) => known === value);
  if (name === 'kind') return kind ? t(`documents.kinds.${kind}`) : value;
  return name === 'language' ? t('common.language', { code: value }) : value;
}

/** The documents that are open to everyone, latest first. */
export function DocumentsPage({ view, t, locale }: Words & { readonly view: DocumentsPageView }) {
  const words = { t, locale };
  return (
    <Page {...words} title={t('documents.title')} summary={t('documents.description')} trail={[]}>
      {() => (
        <>
          <FilteredList
            {...words}
            view={view}
            route={routes.documents()}
            noun="documents"
            table="documents"
            empty={t('documents.empty')}
            filterName={(name) => t(`documents.filters.${name}`)}
            valueText={(name, value) => documentFilterText(name, value, words)}
          >
            <DocumentRows documents={view.rows} {...words} />
          </FilteredList>
          <p className="quiet small mt-6">{t('documents.restricted')}</p>
        </>
      )}
    </Page>
  );
}
