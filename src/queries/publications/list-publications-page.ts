import { type FilterDefinition, toListView } from '@/domain/lists/to-list-view';
import type { Locale } from '@/domain/locales';
import { PUBLICATION_KINDS, type PublicationKind } from '@/domain/publications/publication-kinds';
import type { PublicationRow, PublicationsPageView } from '@/domain/view-models/publications';
import { listPublicationRows } from './list-publication-rows';

const toOrder = (kind: string) => PUBLICATION_KINDS.indexOf(kind as PublicationKind);

const FILTERS: readonly FilterDefinition<PublicationRow, 'kind' | 'year' | 'language'>[] = [
  {
    name: 'kind',
    valuesOf: ({ kind }) => (kind ? [kind] : []),
    compare: (a, b) => toOrder(a) - toOrder(b),
  },
  {
    name: 'year',
    valuesOf: ({ year }) => (year ? [String(year)] : []),
    compare: (a, b) => Number(b) - Number(a),
  },
  { name: 'language', valuesOf: ({ language }) => (language ? [language] : []) },
];

/** Publications, newest first, filtered by kind, year and language. */
export async function listPublicationsPage(
  query: Readonly<Record<string, string>>,
  locale: Locale,
): Promise<PublicationsPageView> {
  const rows = await listPublicationRows(locale);
  return toListView(rows, FILTERS, query);
}
