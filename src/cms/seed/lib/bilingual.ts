import type { Locale } from '@/domain/locales';

/** One value in every language of the site. Seeds never leave a language out. */
export type Bilingual<Value = string> = { readonly [code in Locale]: Value };

/** The same text in English and in Chinese. */
export function bi(en: string, zh: string): Bilingual {
  return { en, zh };
}

/** A name or number that is written alike in both languages. */
export function same(text: string): Bilingual {
  return { en: text, zh: text };
}
