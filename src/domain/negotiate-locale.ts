import { DEFAULT_LOCALE, LOCALE_CODES, type Locale } from './locales';

/**
 * The language of the site that fits an Accept-Language header best (RFC 9110, 12.5.4):
 * highest quality first, a range such as `zh-TW` matching `zh`; English when nothing fits.
 */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const ranges = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => parameter.trim()).find((p) => p.startsWith('q='));
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of ranges) {
    if (tag === '*') return DEFAULT_LOCALE;
    const match = LOCALE_CODES.find((code) => tag === code || tag.startsWith(`${code}-`));
    if (match) return match;
  }
  return DEFAULT_LOCALE;
}
