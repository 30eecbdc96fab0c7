import type { Locale } from '../locales';
import type { PublicationKind } from './publication-kinds';

type Citable = {
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly title: string;
  readonly kind: PublicationKind | null;
  readonly journal: string | null;
  readonly publisher: string | null;
  readonly isbn: string | null;
  readonly doi: string | null;
  readonly url: string | null;
};

/** Type codes of GB/T 7714-2015, appendix B; what it does not name is Z, other. */
const TYPE_CODES: Readonly<Record<PublicationKind, string>> = {
  book: 'M',
  chapter: 'M',
  article: 'J',
  report: 'R',
  'policy-brief': 'R',
  proceedings: 'C',
  'teaching-material': 'Z',
  dataset: 'DS',
  multimedia: 'Z',
};

/** A part of a reference with one full stop at its end. */
function toSentence(text: string): string {
  return /[.?!。？！]$/.test(text) ? text : `${text}.`;
}

function toAddress({ doi, url }: Citable): string | null {
  return doi ? `https://doi.org/${doi}` : url;
}

/** Author, year, title, where it appeared, identifier; n.d. where the year is not known. */
function citeInEnglish(publication: Citable): string {
  const { authors, year, title, journal, publisher, isbn } = publication;
  const dated = `(${year ?? 'n.d.'})`;
  const head = authors.length > 0 ? `${authors.join('; ')} ${dated}.` : null;
  const container = [journal, publisher].filter(Boolean).join('. ');
  const parts = [
    head,
    head ? toSentence(title) : `${toSentence(title)} ${dated}.`,
    container ? toSentence(container) : null,
    isbn ? `ISBN ${isbn}.` : null,
    toAddress(publication),
  ];
  return parts.filter(Boolean).join(' ');
}

/** GB/T 7714-2015: 作者. 题名[类型]. 出处, 年. 地址. */
function citeInChinese(publication: Citable): string {
  const { authors, year, title, kind, journal, publisher, isbn } = publication;
  const address = toAddress(publication);
  const code = `${TYPE_CODES[kind ?? 'multimedia']}${address ? '/OL' : ''}`;
  const place = [journal, publisher, year === null ? null : String(year)].filter(Boolean).join(', ');
  const parts = [
    authors.length > 0 ? toSentence(authors.join(', ')) : null,
    `${title}[${code}].`,
    place ? toSentence(place) : null,
    isbn ? `ISBN ${isbn}.` : null,
    address,
  ];
  return parts.filter(Boolean).join(' ');
}

/**
 * How to cite a publication: author and year in English; the national standard GB/T 7714-2015 in Chinese.
 * What is not known is left out and never invented.
 */
export function citePublication(publication: Citable, locale: Locale): string {
  return locale === 'zh' ? citeInChinese(publication) : citeInEnglish(publication);
}
