import type { Locale } from '@/domain/locales';

/**
 * What the pages of a document hold, as data for the templates (typst/house.typ draws each kind). All words are
 * chosen and all numbers written before they come here; a template only sets them.
 */

/** Some words that belong together. */
export type Run = {
  readonly text: string;
  /** The language they are written in, where it is not the document's. */
  readonly lang?: Locale;
  /** A whole address. */
  readonly href?: string;
  /** `unknown`: what nobody has recorded yet. `code`: letters and digits to be compared. */
  readonly look?: 'quiet' | 'strong' | 'unknown' | 'code' | 'sub' | 'super' | 'strike';
};

/** A line of text. */
export type Line = readonly Run[];

export type TableColumn = {
  readonly label: string;
  /** Numbers stand at the end of the cell, one under the other. */
  readonly isNumeric?: boolean;
  /** How wide it is beside the others. */
  readonly share: number;
};

export type TableBlock = {
  readonly kind: 'table';
  readonly caption: string;
  /** The first column heads its rows. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Line[])[];
  /** A last row, such as the total. */
  readonly foot?: readonly Line[];
  /** Over the margin as well, and in small letters: for tables of many columns. */
  readonly isWide?: boolean;
};

/** A large figure with what it counts. */
export type FigureLine = {
  readonly value: Line;
  readonly label: string;
  /** For how much it is known, why it was given by hand. */
  readonly notes: readonly Line[];
};

/** One record of a list: when, what, and how much. */
export type RowLine = {
  readonly date: Line | null;
  readonly title: Line;
  readonly meta: readonly Line[];
  readonly figure: Line | null;
};

export type Bar = {
  readonly label: string;
  /** From 0 to 1 of the longest; null: not known. */
  readonly length: number | null;
  readonly value: Line;
};

export type Block =
  | {
      readonly kind: 'section';
      readonly title: Line;
      readonly blocks: readonly Block[];
      readonly code?: string;
    }
  | { readonly kind: 'lead'; readonly text: Line }
  | { readonly kind: 'paragraph'; readonly text: Line }
  | { readonly kind: 'quote'; readonly text: Line }
  | { readonly kind: 'small'; readonly text: Line }
  /** Said where there is nothing to show. */
  | { readonly kind: 'empty'; readonly text: string }
  /** Something the reader must know first. */
  | { readonly kind: 'notice'; readonly text: Line }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly start?: number;
      readonly items: readonly (readonly Block[])[];
    }
  | {
      readonly kind: 'facts';
      readonly facts: readonly { readonly term: string; readonly details: readonly Line[] }[];
    }
  | { readonly kind: 'figures'; readonly figures: readonly FigureLine[] }
  | { readonly kind: 'rows'; readonly rows: readonly RowLine[]; readonly isDated: boolean }
  | { readonly kind: 'numbered'; readonly items: readonly (readonly Line[])[] }
  | {
      readonly kind: 'bars';
      readonly title: string;
      /** The same in words, for who does not see it. */
      readonly alt: string;
      readonly bars: readonly Bar[];
    }
  | {
      /** What lasted from when to when, each a line over the same years. */
      readonly kind: 'timeline';
      readonly title: string;
      readonly alt: string;
      readonly years: readonly number[];
      readonly spans: readonly {
        readonly label: string;
        /** In years, such as 2012.5; null: not known. */
        readonly from: number | null;
        readonly until: number | null;
        readonly value: string;
      }[];
    }
  | TableBlock;

/** A drawing of our own as SVG, with its words for who does not see it. */
export type Drawing = { readonly svg: string; readonly alt: string };

/** What every document says of itself. */
export type DocumentData = {
  readonly locale: Locale;
  readonly title: string;
  /** The language of the title, where it is not the document's. */
  readonly titleLang?: Locale;
  /** What kind of document it is: "Annual report". */
  readonly kicker: string;
  readonly author: string;
  readonly publisher: Run;
  readonly keywords: readonly string[];
  /** Calendar date of the data, YYYY-MM-DD. */
  readonly date: string;
  readonly cover: {
    readonly mark: Drawing;
    readonly qr: Drawing;
    readonly summary: Line | null;
    readonly facts: readonly { readonly term: string; readonly details: readonly Line[] }[];
    readonly notices: readonly Line[];
  };
  /** Stands at the head of each page. */
  readonly running: { readonly left: string; readonly right: string };
  /** On each page where the document is not for everybody, or nothing in it is a fact. */
  readonly banner: string | null;
  readonly words: {
    readonly contents: string;
    /** "{page} of {pages}" with these two names in it. */
    readonly page: string;
    /** The date of the data in words. */
    readonly data: string;
  };
  readonly blocks: readonly Block[];
};
