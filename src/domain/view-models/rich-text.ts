import type { Locale } from '../locales';
import type { RichTextContent } from '../rich-text';

/** A formatted text together with the language it is really written in. */
export type RichTextView = { readonly content: RichTextContent; readonly lang: Locale };
