/**
 * The languages of the site. Adding one is a line here and a file in messages/
 * (and a migration, because Postgres keeps the codes as an enum).
 */
export const LOCALES = [
  { code: 'en', htmlLang: 'en', name: 'English' },
  { code: 'zh', htmlLang: 'zh-Hans', name: '中文' },
] as const;

export type Locale = (typeof LOCALES)[number]['code'];

export const DEFAULT_LOCALE: Locale = 'en';

export const LOCALE_CODES: readonly Locale[] = LOCALES.map((locale) => locale.code);

/** Reads a path segment as a language code; null for anything else, so that it never reaches a query. */
export function parseLocale(value: string | undefined): Locale | null {
  return LOCALE_CODES.find((code) => code === value) ?? null;
}

/** The BCP 47 tag for the `lang` attribute and for Intl. */
export function toHtmlLang(locale: Locale): string {
  return LOCALES.find((entry) => entry.code === locale)?.htmlLang ?? locale;
}
