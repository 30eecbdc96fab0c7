import { toListView } from '@/domain/lists/to-list-view';
import type {
  PublicationPageView,
  PublicationRow,
  PublicationsPageView,
} from '@/domain/view-models/publications';
import {
  en,
  exampleBareRecord,
  exampleFile,
  exampleRecord,
  exampleSite,
  zh,
} from '../record/record.examples';
import type { Example } from '../ui/example';
import { PublicationPage } from './publication-page';
import { PublicationsPage } from './publications-page';

const article: PublicationRow = {
  publicId: 'PUB-2021-01',
  title: en('Paths of policy'),
  route: '/publications/paths-of-policy',
  kind: 'article',
  year: 2021,
  language: 'en',
  authors: [en('Example, A.'), zh('示例')],
  container: en('Journal of Examples'),
};

const unknown: PublicationRow = {
  publicId: 'PUB-2020-01',
  title: zh('示例手册'),
  route: '/publications/handbook',
  kind: null,
  year: null,
  language: null,
  authors: [],
  container: null,
};

const list = (rows: readonly PublicationRow[]): PublicationsPageView =>
  toListView(
    rows,
    [
      { name: 'kind', valuesOf: ({ kind }) => (kind ? [kind] : []) },
      { name: 'year', valuesOf: ({ year }) => (year ? [String(year)] : []) },
      { name: 'language', valuesOf: ({ language }) => (language ? [language] : []) },
    ],
    {},
  );

const full: PublicationPageView = {
  ...exampleRecord,
  publicId: article.publicId,
  title: article.title,
  row: article,
  authors: [
    {
      name: en('Example, A.'),
      orcid: '0000-0002-1825-0097',
      affiliation: en('Example University'),
      ror: '05dxps055',
    },
    { name: zh('示例'), orcid: null, affiliation: null, ror: null },
  ],
  publisher: null,
  journal: en('Journal of Examples'),
  isbn: '978-3-16-148410-0',
  issn: '2049-3630',
  doi: '10.1000/182',
  url: 'https://journal.example/paths',
  licence: 'CC BY 4.0',
  abstract: en('What it says.'),
  funding: en('Example Fund'),
  documents: [exampleFile],
  sdgs: [9, 17],
  functions: [{ publicId: 'FUN-01', title: en('Research'), route: '/category-2/agreement#FUN-01' }],
};

const bare: PublicationPageView = {
  ...exampleBareRecord,
  publicId: unknown.publicId,
  title: unknown.title,
  row: unknown,
  authors: [],
  publisher: null,
  journal: null,
  isbn: null,
  issn: null,
  doi: null,
  url: null,
  licence: null,
  abstract: null,
  funding: null,
  documents: [],
  sdgs: [],
  functions: [],
};

export const publicationsExamples = {
  list: {
    name: 'publications',
    draw: (words) => <PublicationsPage view={list([article, unknown])} {...words} />,
  },
  empty: { name: 'publications, none', draw: (words) => <PublicationsPage view={list([])} {...words} /> },
  publication: {
    name: 'publication',
    draw: (words) => <PublicationPage view={full} site={exampleSite} {...words} />,
  },
  withoutFile: {
    name: 'publication on another site',
    draw: (words) => <PublicationPage view={{ ...full, documents: [] }} site={exampleSite} {...words} />,
  },
  bare: {
    name: 'publication, nothing recorded',
    draw: (words) => <PublicationPage view={bare} site={exampleSite} {...words} />,
  },
} satisfies Record<string, Example>;
