import type { LangText } from '@/domain/lang-text';
import type { Locale } from '@/domain/locales';

/** Words in one language, with what stands at them. */
export type Run = {
  readonly text: string;
  readonly lang: Locale;
  readonly isStrong?: boolean;
  readonly isEmphasised?: boolean;
  /** Whole address that the words lead to. */
  readonly href?: string;
  /** A note at the foot of the page. */
  readonly note?: readonly Run[];
};

export type HeadingDepth = 1 | 2 | 3;

/** A part of a text document. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: HeadingDepth; readonly text: LangText }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly runs: readonly Run[] }
  | { readonly kind: 'quote'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'table';
      readonly caption: LangText;
      readonly headings: readonly LangText[];
      /** Whether the values of each column are numbers, which stand at the end of their cell. */
      readonly isNumeric: readonly boolean[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    };

/** A text document with headings, tables and notes. */
export type TextDocument = {
  readonly title: LangText;
  readonly publisher: string;
  readonly description: string;
  readonly locale: Locale;
  readonly blocks: readonly Block[];
};
