import { toListView } from '@/domain/lists/to-list-view';
import type { DocumentView } from '@/domain/view-models/common';
import { exampleFile, zh } from '../record/record.examples';
import type { Example } from '../ui/example';
import { DocumentsPage } from './documents-page';

const outside: DocumentView = {
  ...exampleFile,
  publicId: 'DOC-2019-01',
  title: zh('示例战略'),
  kind: 'strategy',
  language: 'other',
  date: null,
  version: null,
  reference: null,
  href: 'https://elsewhere.example/strategy',
  isExternal: true,
  mimeType: null,
  bytes: null,
  sha256: null,
  pages: null,
};

const known: DocumentView = {
  ...outside,
  publicId: 'DOC-2018-01',
  kind: 'budget',
  href: null,
  isExternal: false,
};

const list = (documents: readonly DocumentView[], query: Record<string, string> = {}) =>
  toListView<DocumentView, 'id' | 'kind' | 'year' | 'language'>(
    documents,
    [
      { name: 'kind', valuesOf: ({ kind }) => [kind] },
      { name: 'year', valuesOf: ({ date }) => (date ? [date.date.slice(0, 4)] : []) },
      { name: 'language', valuesOf: ({ language }) => (language ? [language] : []) },
    ],
    query,
  );

export const documentsExamples = {
  list: {
    name: 'documents',
    draw: (words) => <DocumentsPage view={list([exampleFile, outside, known])} {...words} />,
  },
  empty: { name: 'documents, none', draw: (words) => <DocumentsPage view={list([])} {...words} /> },
} satisfies Record<string, Example>;
