import { DOCUMENT_KINDS, type DocumentKind } from '@/domain/documents/document-kinds';
import { type FilterDefinition, toListView } from '@/domain/lists/to-list-view';
import type { Locale } from '@/domain/locales';
import type { DocumentView } from '@/domain/view-models/common';
import type { DocumentsPageView } from '@/domain/view-models/documents';
import { listDocumentsDatedFirst } from './list-documents';

const toOrder = (kind: string) => DOCUMENT_KINDS.indexOf(kind as DocumentKind);

const FILTERS: readonly FilterDefinition<DocumentView, 'id' | 'kind' | 'year' | 'language'>[] = [
  // A permanent address leads to one document, on whichever page of the list it would stand.
  { name: 'id', valuesOf: ({ publicId }) => [publicId] },
  { name: 'kind', valuesOf: ({ kind }) => [kind], compare: (a, b) => toOrder(a) - toOrder(b) },
  {
    name: 'year',
    valuesOf: ({ date }) => (date ? [date.date.slice(0, 4)] : []),
    compare: (a, b) => Number(b) - Number(a),
  },
  { name: 'language', valuesOf: ({ language }) => (language ? [language] : []) },
];

/** The documents that the visitor may see, latest first, undated last, filtered by kind, year and language. */
export async function listDocumentsPage(
  query: Readonly<Record<string, string>>,
  locale: Locale,
): Promise<DocumentsPageView> {
  const view = toListView(await listDocumentsDatedFirst(locale), FILTERS, query);
  return {
    ...view,
    filters: view.filters.map(({ name, options }) => ({
      name,
      options: name === 'id' ? options.filter(({ isCurrent }) => isCurrent) : options,
    })),
  };
}
