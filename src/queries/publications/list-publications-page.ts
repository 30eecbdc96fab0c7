import { type FilterDefinition, toListView } from '@/domain/lists/to-list-view';
import type { Locale } from '@/domain/locales';
import { PUBLICATION_KINDS, type PublicationKind } from '@/domain/publications/publication-kinds';
import type { PublicationRow, PublicationsPageView } from '@/domain/view-models/publications';
import { listRecords } from '../reader';
import { PUBLICATION_ROW_FIELDS, toPublicationRow } from './to-publication-row';

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
  const publications = await listRecords('publications', {
    fields: PUBLICATION_ROW_FIELDS,
    sort: ['-year', 'publicId'],
    depth: 1,
  });
  const rows = publications.map((publication) => toPublicationRow(publication, locale));
  rows.sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return toListView(rows, FILTERS, query);
}
