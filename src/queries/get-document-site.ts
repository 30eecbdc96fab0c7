import type { LangText } from '@/domain/lang-text';
import type { Locale } from '@/domain/locales';
import { getSiteFrame } from './get-site-frame';
import { getSiteUrl } from './get-site-url';

/** Whose documents are made, in which language, and where the site is. */
type DocumentSite = {
  readonly locale: Locale;
  readonly name: LangText;
  readonly shortName: string;
  /** Scheme and host, without a slash at the end. */
  readonly url: string;
  readonly isDemonstration: boolean;
};

/** What documents say of the centre and of the site. */
export async function getDocumentSite(locale: Locale): Promise<DocumentSite> {
  const { name, shortName, isDemonstration } = await getSiteFrame(locale);
  return { locale, name, shortName, isDemonstration, url: getSiteUrl() };
}
