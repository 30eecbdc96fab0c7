import type { LangText } from '../lang-text';
import type { PublicationKind } from '../publications/publication-kinds';
import type { DocumentView, RecordLink, RecordView } from './common';
import type { ListView } from './list';

export type AuthorView = {
  readonly name: LangText;
  /** Bare identifier, 0000-0002-1825-0097. */
  readonly orcid: string | null;
  readonly affiliation: LangText | null;
  readonly ror: string | null;
};

/** A publication as a row of a list. */
export type PublicationRow = {
  readonly publicId: string;
  readonly title: LangText;
  readonly route: string;
  readonly kind: PublicationKind | null;
  readonly year: number | null;
  readonly language: string | null;
  readonly authors: readonly LangText[];
  /** Where it appeared: the journal, else the publisher. */
  readonly container: LangText | null;
};

export type PublicationsPageView = ListView<PublicationRow, 'kind' | 'year' | 'language'>;

export type PublicationPageView = RecordView & {
  readonly row: PublicationRow;
  readonly authors: readonly AuthorView[];
  readonly publisher: LangText | null;
  readonly journal: LangText | null;
  readonly isbn: string | null;
  readonly issn: string | null;
  /** Bare, 10.1000/182. */
  readonly doi: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly abstract: LangText | null;
  readonly funding: LangText | null;
  readonly documents: readonly DocumentView[];
  readonly sdgs: readonly number[];
  readonly functions: readonly RecordLink[];
};
