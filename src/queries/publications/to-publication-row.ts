import type { Publication } from '@/cms/payload-types';
import { toGuessedText } from '@/domain/guess-language';
import type { Locale } from '@/domain/locales';
import { routes } from '@/domain/routes';
import type { AuthorView, PublicationRow } from '@/domain/view-models/publications';
import { toPerson } from '../map/to-person';
import { toPopulated } from '../map/to-record';
import { toText, toTitle } from '../to-text';

/** What a list needs of a publication; abstracts stay in the database. */
export const PUBLICATION_ROW_FIELDS = [
  'id',
  'publicId',
  'slug',
  'title',
  'kind',
  'year',
  'language',
  'authors',
  'journal',
  'publisher',
] as const;

type StoredAuthor = NonNullable<Publication['authors']>[number];

/** An author is a person with a record or a bare name; the name printed on the work comes first. */
export function toAuthor(author: StoredAuthor, locale: Locale): AuthorView[] {
  const stored = toPopulated(author.person);
  const person = stored && toPerson(stored, locale);
  const name = toGuessedText(author.name) ?? person?.name;
  if (!name) return [];
  return [
    {
      name,
      orcid: author.orcid ?? stored?.orcid ?? null,
      affiliation: toGuessedText(author.affiliation) ?? person?.affiliation ?? null,
      ror: author.ror ?? null,
    },
  ];
}

export type StoredPublicationRow = Pick<Publication, (typeof PUBLICATION_ROW_FIELDS)[number]>;

export function toPublicationRow(publication: StoredPublicationRow, locale: Locale): PublicationRow {
  const publicId = publication.publicId ?? '';
  const authors = (publication.authors ?? []).flatMap((author) => toAuthor(author, locale));
  return {
    publicId,
    title: toTitle(publication.title, locale, publicId),
    route: routes.publication(publication.slug ?? ''),
    kind: publication.kind ?? null,
    year: publication.year ?? null,
    language: publication.language ?? null,
    authors: authors.map(({ name }) => name),
    container: toText(publication.journal, locale) ?? toText(publication.publisher, locale),
  };
}
