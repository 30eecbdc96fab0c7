import { notFound } from 'next/navigation';
import { type Locale, parseLocale } from '@/domain/locales';
import { getTranslate, type Translate } from '@/messages/translate';

type LocaleParams = Promise<{ readonly locale: string }>;
type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** What Next hands to a page: the parts of its address, the language among them, and the query string. */
export type PageProps<Parts = object> = {
  readonly params: Promise<{ readonly locale: string } & Parts>;
  readonly searchParams: SearchParams;
};

/** The language of the address with its interface texts; an unknown one is the 404 page. */
export async function readLocale(params: LocaleParams): Promise<{ locale: Locale; t: Translate }> {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  return { locale, t: getTranslate(locale) };
}

/** The query string with one value a name: of a repeated name the first counts. */
export async function readQuery(searchParams: SearchParams): Promise<Readonly<Record<string, string>>> {
  const entries = Object.entries(await searchParams).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first ? [[name, first] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The language of the address of a file; null for an unknown one. */
export async function readFileLocale(params: LocaleParams): Promise<Locale | null> {
  return parseLocale((await params).locale);
}
