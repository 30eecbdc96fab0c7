import type { PartialDate } from '../dates/partial-date';
import type { DocumentKind, DocumentLanguage } from '../documents/document-kinds';
import type { LangText } from '../lang-text';

/** A link to a record's own page. `route` is a path of domain/routes without the language; null: no page of its own. */
export type RecordLink = {
  readonly publicId: string;
  readonly title: LangText;
  readonly route: string | null;
};

/** Where a statement comes from, as the record keeps it. */
export type SourceView = {
  readonly title: LangText | null;
  readonly url: string | null;
  readonly document: DocumentView | null;
  readonly page: LangText | null;
  readonly note: LangText | null;
  readonly kind: 'primary' | 'secondary' | 'computed';
  /** Calendar date on which an address was read, YYYY-MM-DD. */
  readonly retrievedOn: string | null;
};

/** A document as lists and evidence show it; never its internal notes. */
export type DocumentView = {
  readonly publicId: string;
  readonly title: LangText;
  readonly kind: DocumentKind;
  readonly reference: string | null;
  readonly date: PartialDate | null;
  readonly language: DocumentLanguage | null;
  readonly version: string | null;
  /** Where it can be read: the stored file, else an outside address; null when only its existence is known. */
  readonly href: string | null;
  readonly isExternal: boolean;
  readonly mimeType: string | null;
  /** Size of the file in bytes. */
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly pages: number | null;
  /** Who may read it: everybody, or reviewers and staff; internal ones are shown to staff alone. */
  readonly access: DocumentAccess;
};

export type DocumentAccess = 'public' | 'reviewers' | 'internal';

export type Verification = 'unverified' | 'confirmed' | 'adopted';

/** What every record page shows about the record itself. */
export type RecordView = {
  readonly publicId: string;
  readonly title: LangText;
  readonly verification: Verification;
  readonly verificationNote: LangText | null;
  readonly sources: readonly SourceView[];
  /** Time of the last change, ISO 8601. */
  readonly updatedAt: string;
};
