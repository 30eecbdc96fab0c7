import { cache } from 'react';
import type { Locale } from '@/domain/locales';
import type { PublicationPageView } from '@/domain/view-models/publications';
import { toDocuments, toRecordLinks, toRecordView } from '../map/to-record';
import { getRecord } from '../reader';
import { toText } from '../to-text';
import { toAuthor, toPublicationRow } from './to-publication-row';

/** A publication with all that is needed to find and to cite it. */
export const getPublicationPage = cache(
  async (slug: string, locale: Locale): Promise<PublicationPageView | null> => {
    const publication = await getRecord('publications', slug);
    if (!publication) return null;
    return {
      ...toRecordView(publication, locale),
      row: toPublicationRow(publication, locale),
      authors: (publication.authors ?? []).flatMap((author) => toAuthor(author, locale)),
      publisher: toText(publication.publisher, locale),
      journal: toText(publication.journal, locale),
      isbn: publication.isbn ?? null,
      issn: publication.issn ?? null,
      doi: publication.doi ?? null,
      url: publication.url ?? null,
      licence: publication.licence ?? null,
      abstract: toText(publication.abstract, locale),
      funding: toText(publication.funding, locale),
      documents: toDocuments(publication.documents, locale),
      sdgs: (publication.sdgs ?? []).map(({ goal }) => Number(goal)),
      functions: toRecordLinks('functions', publication.functions, locale),
    };
  },
);
