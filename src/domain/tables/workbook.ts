import type { Locale } from '../locales';
import type { Cell, Table } from './table';

/** A small table of words on the first sheet of a workbook. */
export type Legend = {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** Several tables in one file, with a first sheet that explains them. */
export type Workbook = {
  readonly title: string;
  readonly locale: Locale;
  /** Who publishes it. */
  readonly publisher: string;
  readonly about: {
    /** Name of the first sheet. */
    readonly sheet: string;
    /** What holds for the whole, as label and value: its address, of which day the data are, what an empty cell means. */
    readonly facts: readonly (readonly [label: string, value: string])[];
    readonly legends: readonly Legend[];
  };
  /** In their order, each under a name that fits a sheet (see `toSheetNames`). */
  readonly sheets: readonly { readonly name: string; readonly table: Table }[];
};
