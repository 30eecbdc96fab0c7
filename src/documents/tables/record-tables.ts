import { toIdPath } from '@/domain/routes';
import type { Table } from '@/domain/tables/table';
import type { DocumentView } from '@/domain/view-models/common';
import type { PartnerRow } from '@/domain/view-models/partners';
import type { PublicationRow } from '@/domain/view-models/publications';
import { addressColumn, idColumn, placeColumns, titleColumns } from './columns';
import { type ColumnOf, dateOf, listOf, type TableWords, textOf, toTable } from './define-table';

/** All partners, by name. */
export function toPartnersTable(partners: readonly PartnerRow[], words: TableWords): Table {
  const { t } = words;
  const columns: ColumnOf<PartnerRow>[] = [
    idColumn<PartnerRow>(words),
    ...titleColumns<PartnerRow>(t('partners.facts.name'), ({ name }) => name, words),
    {
      key: 'acronym',
      label: t('partners.facts.acronym'),
      type: 'text',
      cell: ({ acronym }) => acronym,
    },
    {
      key: 'kind',
      label: t('partners.facts.kind'),
      type: 'text',
      cell: ({ kind }) => kind && t(`partners.kinds.${kind}`),
    },
    ...placeColumns<PartnerRow>(words),
    { key: 'since', label: t('tables.columns.since'), type: 'date', cell: ({ since }) => dateOf(since) },
    { key: 'until', label: t('tables.columns.until'), type: 'date', cell: ({ until }) => dateOf(until) },
    {
      key: 'events',
      label: t('years.eventsColumn'),
      type: 'integer',
      cell: ({ eventCount }) => eventCount,
    },
    addressColumn<PartnerRow>(words),
  ];
  const head = { id: 'partners', title: t('partners.title'), description: t('tables.about.partners') };
  return toTable(head, columns, partners, words);
}

/** Publications, latest first; all of them, or those of a period. */
export function toPublicationsTable(
  publications: readonly PublicationRow[],
  words: TableWords,
  period?: string,
): Table {
  const { t } = words;
  const columns: ColumnOf<PublicationRow>[] = [
    idColumn<PublicationRow>(words),
    ...titleColumns<PublicationRow>(t('tables.columns.title'), ({ title }) => title, words),
    {
      key: 'authors',
      label: t('publications.facts.authors'),
      type: 'text',
      cell: ({ authors }) =>
        listOf(
          authors.map(({ text }) => text),
          words,
        ),
    },
    {
      key: 'kind',
      label: t('publications.facts.kind'),
      type: 'text',
      cell: ({ kind }) => kind && t(`publications.kinds.${kind}`),
    },
    {
      key: 'year',
      label: t('publications.facts.year'),
      type: 'date',
      cell: ({ year }) => year && String(year),
    },
    {
      key: 'language',
      label: t('publications.facts.language'),
      type: 'text',
      cell: ({ language }) => language && t('common.language', { code: language }),
    },
    {
      key: 'container',
      label: t('tables.columns.container'),
      type: 'text',
      cell: ({ container }) => textOf(container),
    },
    addressColumn<PublicationRow>(words),
  ];
  const head = {
    id: 'publications',
    title: t('publications.title'),
    description: period ? t('tables.about.publicationsOfPeriod', { period }) : t('tables.about.publications'),
  };
  return toTable(head, columns, publications, words);
}

/** Where the bytes of a document are, whole. */
function fileOf({ href }: DocumentView, { siteUrl }: TableWords): string | null {
  return href?.startsWith('/') ? siteUrl + href : href;
}

/** The documents that are open to everyone, latest first. */
export function toDocumentsTable(documents: readonly DocumentView[], words: TableWords): Table {
  const { t, siteUrl } = words;
  const columns: ColumnOf<DocumentView>[] = [
    idColumn<DocumentView>(words),
    ...titleColumns<DocumentView>(t('tables.columns.title'), ({ title }) => title, words),
    {
      key: 'kind',
      label: t('documents.filters.kind'),
      type: 'text',
      cell: ({ kind }) => t(`documents.kinds.${kind}`),
    },
    {
      key: 'reference',
      label: t('tables.columns.reference'),
      type: 'text',
      cell: ({ reference }) => reference,
    },
    { key: 'date', label: t('tables.columns.date'), type: 'date', cell: ({ date }) => dateOf(date) },
    {
      key: 'language',
      label: t('documents.filters.language'),
      type: 'text',
      cell: ({ language }) => language && t('common.language', { code: language }),
    },
    { key: 'version', label: t('tables.columns.version'), type: 'text', cell: ({ version }) => version },
    { key: 'pages', label: t('tables.columns.pages'), type: 'integer', cell: ({ pages }) => pages },
    { key: 'type', label: t('tables.columns.mediaType'), type: 'code', cell: ({ mimeType }) => mimeType },
    {
      key: 'bytes',
      label: t('tables.columns.size'),
      type: 'integer',
      unit: t('tables.bytes'),
      cell: ({ bytes }) => bytes,
    },
    { key: 'sha256', label: t('ui.fingerprint'), type: 'code', cell: ({ sha256 }) => sha256 },
    {
      key: 'file',
      label: t('tables.columns.file'),
      type: 'url',
      cell: (document) => fileOf(document, words),
    },
    {
      key: 'address',
      label: t('tables.columns.address'),
      type: 'url',
      cell: ({ publicId }) => siteUrl + toIdPath(publicId),
    },
  ];
  const head = { id: 'documents', title: t('documents.title'), description: t('tables.about.documents') };
  return toTable(head, columns, documents, words);
}
