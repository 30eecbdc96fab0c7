import { IntlMessageFormat } from 'intl-messageformat';
import { type Locale, toHtmlLang } from '@/domain/locales';
import en from './en.json';
import zh from './zh.json';

/** One entry per language of domain/locales; the compiler asks for a missing one. */
const MESSAGES: Record<Locale, typeof en> = { en, zh };

type Leaves<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Leaves<Tree[Key]>}`;
}[keyof Tree & string];

/** The dotted name of an interface text, for example `common.notKnown`. */
export type MessageKey = Leaves<typeof en>;

type Values = Readonly<Record<string, string | number | Date>>;

/** Gives an interface text (ICU MessageFormat) in the language it was made for. */
export type Translate = (key: MessageKey, values?: Values) => string;

const compiled = new Map<string, IntlMessageFormat>();

function lookUp(locale: Locale, key: string): string {
  let node: unknown = MESSAGES[locale];
  for (const part of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[part];
  if (typeof node !== 'string') throw new Error(`No text "${key}" in messages/${locale}.json: add it there.`);
  return node;
}

/**
 * The interface texts of one language.
 * @throws when a key or a value that its text needs is missing: a hole in the interface is a defect, not a fallback.
 */
export function getTranslate(locale: Locale): Translate {
  return (key, values) => {
    const id = `${locale}:${key}`;
    const format = compiled.get(id) ?? new IntlMessageFormat(lookUp(locale, key), toHtmlLang(locale));
    compiled.set(id, format);
    return String(format.format(values));
  };
}
