import { cache } from 'react';
import type { Locale } from '@/domain/locales';
import type { PublicationRow } from '@/domain/view-models/publications';
import { listRecords } from '../reader';
import { PUBLICATION_ROW_FIELDS, toPublicationRow } from './to-publication-row';

/** All publications, latest first, those without a year last; read once for each request. */
export const listPublicationRows = cache(async (locale: Locale): Promise<PublicationRow[]> => {
  const publications = await listRecords('publications', {
    fields: PUBLICATION_ROW_FIELDS,
    sort: ['-year', 'publicId'],
    depth: 1,
  });
  const rows = publications.map((publication) => toPublicationRow(publication, locale));
  return rows.sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
});
