import type { ReactNode } from 'react';
import type { LangText } from '@/domain/lang-text';
import { type Locale, toHtmlLang } from '@/domain/locales';

/** A text of the interface (already in the page's language) or a text of a record (in its own). */
export type TextValue = string | LangText;

/** The bare words, for attributes that cannot carry a language. */
export function textOf(text: TextValue): string {
  return typeof text === 'string' ? text : text.text;
}

/** The `lang` attribute for an element that holds nothing but this text; empty when it is the page's language. */
export function langOf(text: TextValue, locale: Locale): { lang?: string } {
  return typeof text === 'string' || text.lang === locale ? {} : { lang: toHtmlLang(text.lang) };
}

type LangSpanProps = {
  readonly text: TextValue;
  readonly locale: Locale;
  /** Said after a text in another language, for example "in Chinese". */
  readonly note?: ReactNode;
};

/** A text in the language it is really written in, so that it is read aloud and set rightly. */
export function LangSpan({ text, locale, note }: LangSpanProps) {
  const attributes = langOf(text, locale);
  if (!attributes.lang) return <>{textOf(text)}</>;
  return (
    <>
      <span {...attributes}>{textOf(text)}</span>
      {note ? <span className="quiet"> ({note})</span> : null}
    </>
  );
}
