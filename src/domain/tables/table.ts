import type { Locale } from '../locales';

/**
 * What the values of a column are, so that each form of the table (page, CSV, XLSX, PDF) writes them alike:
 * - text: words in the language of the table
 * - code: letters or digits that are not words, such as a public id, an ISO 3166 code or a SHA-256
 * - integer, decimal: numbers; no unit is part of the value (see `unit`)
 * - share: a part of a whole as a number from 0 to 1
 * - date: YYYY-MM-DD, or YYYY-MM or YYYY where no more is known
 * - url: a whole address, with scheme and host
 */
export type ColumnType = 'text' | 'code' | 'integer' | 'decimal' | 'share' | 'date' | 'url';

export type Column = {
  /** Stable name within the table, in English, such as `trainees-female`; the first sheet of a workbook names it. */
  readonly key: string;
  /** The first line of a CSV, with the unit; no two of a table are the same. */
  readonly label: string;
  readonly type: ColumnType;
  /** Unit of the numbers in words, such as `hours`. */
  readonly unit?: string;
  /** How the value came about, and what is left out of it. */
  readonly note?: string;
};

/** One value; null: not known. Never an empty text. */
export type Cell = string | number | null;

/** Records or figures as rows, in one language: what every file of data is made from. */
export type Table = {
  /** Stable name, such as `trainings`, fit for a file name and for an address. */
  readonly id: string;
  readonly title: string;
  /** What one row is, what is counted, and over which years. */
  readonly description: string;
  readonly locale: Locale;
  readonly columns: readonly Column[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly Cell[])[];
};
