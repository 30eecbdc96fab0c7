import type { LangText } from './lang-text';

/**
 * A text that records keep once for all languages, such as the name of an attendee, with the language
 * it is most likely in: Chinese where it has Chinese characters, else English.
 */
export function toGuessedText(text: string | null | undefined): LangText | null {
  const trimmed = text?.trim();
  if (!trimmed) return null;
  return { text: trimmed, lang: /\p{Script=Han}/u.test(trimmed) ? 'zh' : 'en' };
}
