import { LOCALE_CODES, type Locale } from './locales';

/**
 * A text together with the language it is really written in. A record that lacks
 * a translation shows the other language, and the page must be able to mark it.
 */
export type LangText = { readonly text: string; readonly lang: Locale };

/** One value per language, as the content model keeps it; absent or empty means not translated. */
export type Translations<Value> = Partial<Record<Locale, Value | null>>;

/**
 * The text in the wanted language, else in the first language that has it, else null.
 * Whitespace alone counts as missing.
 */
export function pickText(translations: Translations<string>, wanted: Locale): LangText | null {
  for (const lang of [wanted, ...LOCALE_CODES.filter((code) => code !== wanted)]) {
    const text = translations[lang]?.trim();
    if (text) return { text, lang };
  }
  return null;
}
