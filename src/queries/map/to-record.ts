import type { Document } from '@/cms/payload-types';
import { toCalendarDate } from '@/domain/dates/to-calendar-date';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import type { Locale } from '@/domain/locales';
import { toRecordRoute } from '@/domain/record-route';
import type {
  DocumentView,
  RecordLink,
  RecordView,
  SourceView,
  Verification,
} from '@/domain/view-models/common';
import { toText, toTitle } from '../to-text';

/** A relation as read: the record itself, or its id alone where the visitor may not see it. */
type Relation<Doc> = number | Doc | null | undefined;

/** The database id of the record behind a relation, whether or not the visitor may see it. */
export const toId = (relation: number | { readonly id: number }): number =>
  typeof relation === 'number' ? relation : relation.id;

/** The record behind a relation; null where there is none or the visitor may not see it. */
export function toPopulated<Doc extends object>(relation: Relation<Doc>): Doc | null {
  return typeof relation === 'object' ? (relation ?? null) : null;
}

/** The records behind a list of relations that the visitor may see. */
export function toPopulatedList<Doc extends object>(
  relations: readonly Relation<Doc>[] | null | undefined,
): Doc[] {
  return (relations ?? []).flatMap((relation) => toPopulated(relation) ?? []);
}

type Linkable = {
  publicId?: string | null;
  slug?: string | null;
  title?: unknown;
  name?: unknown;
  /** Functions and recommendations have no title: their text names them. */
  text?: unknown;
};

/** A link to a record, by its title, its name or, for what has neither, its text. */
export function toRecordLink(collection: string, record: Linkable, locale: Locale): RecordLink {
  const publicId = record.publicId ?? '';
  return {
    publicId,
    title: toTitle(record.title ?? record.name ?? record.text, locale, publicId),
    route: toRecordRoute(collection, { publicId, slug: record.slug }),
  };
}

/** Links to the records of a relation that the visitor may see. */
export function toRecordLinks<Doc extends Linkable>(
  collection: string,
  relations: readonly Relation<Doc>[] | null | undefined,
  locale: Locale,
): RecordLink[] {
  return toPopulatedList(relations).map((record) => toRecordLink(collection, record, locale));
}

/** Links to the records of a relation that may point to several collections. */
export function toMixedLinks(
  relations: readonly { relationTo: string; value: Relation<Linkable> }[] | null | undefined,
  locale: Locale,
): RecordLink[] {
  return (relations ?? []).flatMap(({ relationTo, value }) => {
    const record = toPopulated(value);
    return record ? [toRecordLink(relationTo, record, locale)] : [];
  });
}

/** What is shown of a document. */
export const DOCUMENT_FIELDS = [
  'id',
  'publicId',
  'title',
  'kind',
  'reference',
  'date',
  'datePrecision',
  'language',
  'version',
  'pages',
  'externalUrl',
  'url',
  'filename',
  'mimeType',
  'filesize',
  'sha256',
  'access',
] as const;

export type StoredDocument = Pick<Document, (typeof DOCUMENT_FIELDS)[number]>;

type FileOfDocument = Pick<DocumentView, 'href' | 'isExternal' | 'mimeType' | 'bytes' | 'sha256'>;

/** The way to the bytes of a document: the stored file, else an outside address, else nothing. */
function toFile(document: StoredDocument): FileOfDocument {
  const { url, filename, externalUrl, mimeType, filesize, sha256 } = document;
  if (!url || !filename) {
    const href = externalUrl ?? null;
    return { href, isExternal: href !== null, mimeType: null, bytes: null, sha256: null };
  }
  return {
    href: url,
    isExternal: false,
    mimeType: mimeType ?? null,
    bytes: filesize ?? null,
    sha256: sha256 ?? null,
  };
}

/** A document as lists and evidence show it. */
export function toDocument(document: StoredDocument, locale: Locale): DocumentView {
  const publicId = document.publicId ?? '';
  return {
    ...toFile(document),
    publicId,
    title: toTitle(document.title, locale, publicId),
    kind: document.kind,
    reference: document.reference ?? null,
    date: toPartialDate(document.date, document.datePrecision),
    language: document.language ?? null,
    version: document.version ?? null,
    pages: document.pages ?? null,
    access: document.access ?? 'internal',
  };
}

/** The documents of a relation that the visitor may see. */
export function toDocuments(
  relations: readonly Relation<Document>[] | null | undefined,
  locale: Locale,
): DocumentView[] {
  return toPopulatedList(relations).map((document) => toDocument(document, locale));
}

type StoredRecord = Linkable & {
  verification?: Verification | null;
  verificationNote?: unknown;
  updatedAt: string;
  sources?:
    | {
        document?: Relation<Document>;
        url?: string | null;
        title?: unknown;
        page?: unknown;
        note?: unknown;
        kind?: SourceView['kind'] | null;
        retrievedOn?: string | null;
      }[]
    | null;
};

/** The sources of a record; each keeps at least one of title, address and document. */
export function toSources(record: StoredRecord, locale: Locale): SourceView[] {
  return (record.sources ?? []).map((source) => {
    const document = toPopulated(source.document);
    return {
      title: toText(source.title, locale),
      url: source.url ?? null,
      document: document && toDocument(document, locale),
      page: toText(source.page, locale),
      note: toText(source.note, locale),
      kind: source.kind ?? 'secondary',
      retrievedOn: toCalendarDate(source.retrievedOn),
    };
  });
}

/** What every record page shows about the record itself: id, title, sources, how well it is verified. */
export function toRecordView(record: StoredRecord, locale: Locale): RecordView {
  const publicId = record.publicId ?? '';
  return {
    publicId,
    title: toTitle(record.title ?? record.name, locale, publicId),
    verification: record.verification ?? 'unverified',
    verificationNote: toText(record.verificationNote, locale),
    sources: toSources(record, locale),
    updatedAt: record.updatedAt,
  };
}
