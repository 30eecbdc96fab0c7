import type { Locale } from '@/domain/locales';
import type { DocumentView } from '@/domain/view-models/common';
import { deriveOnce } from '../derive-once';
import { DOCUMENT_FIELDS, type StoredDocument, toDocument } from '../map/to-record';
import { listRecords } from '../reader';

const toViews = deriveOnce((documents: readonly StoredDocument[], locale: Locale): readonly DocumentView[] =>
  documents.map((document) => toDocument(document, locale)),
);

/**
 * The documents that the visitor may see, latest first, undated ones among them.
 * @param tags on which changes the page depends; by default on any document
 */
export async function listDocuments(
  locale: Locale,
  tags?: readonly string[],
): Promise<readonly DocumentView[]> {
  const documents = await listRecords('documents', {
    fields: DOCUMENT_FIELDS,
    sort: ['-date', 'publicId'],
    ...(tags && { tags }),
  });
  return toViews(documents, locale);
}

/** As `listDocuments`, undated ones last. */
export async function listDocumentsDatedFirst(locale: Locale): Promise<readonly DocumentView[]> {
  const views = await listDocuments(locale);
  return [...views.filter(({ date }) => date !== null), ...views.filter(({ date }) => date === null)];
}
