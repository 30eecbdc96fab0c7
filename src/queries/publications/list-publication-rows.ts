import { cacheTags } from '@/domain/cache-tags';
import type { Locale } from '@/domain/locales';
import { listYears } from '@/domain/periods/list-years';
import type { PeriodYears } from '@/domain/periods/period';
import type { PublicationRow } from '@/domain/view-models/publications';
import { tagAnswer } from '@/publishing/answer/answer-context';
import { deriveOnce } from '../derive-once';
import { toId } from '../map/to-record';
import { listRecords } from '../reader';
import { PUBLICATION_ROW_FIELDS, type StoredPublicationRow, toPublicationRow } from './to-publication-row';

type Publication = {
  readonly row: PublicationRow;
  /** Of its authors. */
  readonly names: readonly string[];
};

function toNames({ authors }: StoredPublicationRow): string[] {
  const people = (authors ?? []).flatMap(({ person }) => person ?? []);
  return people.map((person) => cacheTags.name('people', toId(person)));
}

const toPublications = deriveOnce(
  (publications: readonly StoredPublicationRow[], locale: Locale): readonly Publication[] =>
    publications
      .map((publication) => ({ row: toPublicationRow(publication, locale), names: toNames(publication) }))
      .sort((a, b) => (b.row.year ?? 0) - (a.row.year ?? 0)),
);

const toRows = deriveOnce((publications: readonly Publication[]) => publications.map(({ row }) => row));

async function readPublications(locale: Locale, tags?: readonly string[]): Promise<readonly Publication[]> {
  const publications = await listRecords('publications', {
    fields: PUBLICATION_ROW_FIELDS,
    sort: ['-year', 'publicId'],
    depth: 1,
    ...(tags && { tags }),
  });
  return toPublications(publications, locale);
}

/**
 * All publications, latest first, those without a year last.
 * @param tags on which changes the page depends; by default on any of what lists show of a publication
 */
export async function listPublicationRows(
  locale: Locale,
  tags?: readonly string[],
): Promise<readonly PublicationRow[]> {
  return toRows(await readPublications(locale, tags));
}

/** As `listPublicationRows`, those of the years of a period. */
export async function listPublicationRowsIn(period: PeriodYears, locale: Locale): Promise<PublicationRow[]> {
  const years = listYears(period);
  const all = await readPublications(locale, years.map(cacheTags.year));
  const publications = all.filter(({ row }) => row.year !== null && years.includes(row.year));
  tagAnswer(...publications.flatMap(({ names }) => names));
  return publications.map(({ row }) => row);
}
