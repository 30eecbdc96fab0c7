import { type LangText, pickText, type Translations } from '@/domain/lang-text';
import { LOCALE_CODES, type Locale } from '@/domain/locales';

/**
 * Reads come with all languages: where the generated types say `string`, a localized field holds
 * one value per language. This is the only place that knows it.
 */
function toTranslations<Value>(
  value: unknown,
  isValue: (item: unknown) => item is Value,
): Translations<Value> {
  if (typeof value !== 'object' || value === null) return {};
  const entries = LOCALE_CODES.map((code) => [code, (value as Record<string, unknown>)[code]] as const);
  return Object.fromEntries(entries.filter(([, item]) => isValue(item))) as Translations<Value>;
}

const isString = (item: unknown): item is string => typeof item === 'string';
const isObject = (item: unknown): item is object => typeof item === 'object' && item !== null;

/** A localized text in the wanted language, else in another one; null when no language has it. */
export function toText(value: unknown, locale: Locale): LangText | null {
  return pickText(toTranslations(value, isString), locale);
}

/** As toText, for titles, which a page cannot do without: the record's id stands in for a missing one. */
export function toTitle(value: unknown, locale: Locale, publicId: string): LangText {
  return toText(value, locale) ?? { text: publicId, lang: locale };
}

/** A localized rich text: the editor's state in the wanted language, else in another one, with the language it is in. */
export function toLangValue<Value extends object>(
  value: unknown,
  locale: Locale,
): { readonly value: Value; readonly lang: Locale } | null {
  const translations = toTranslations(value, isObject);
  for (const lang of [locale, ...LOCALE_CODES.filter((code) => code !== locale)]) {
    const found = translations[lang];
    if (found) return { value: found as Value, lang };
  }
  return null;
}
