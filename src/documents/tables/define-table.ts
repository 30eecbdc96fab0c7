import type { PartialDate } from '@/domain/dates/partial-date';
import type { LangText } from '@/domain/lang-text';
import type { Locale } from '@/domain/locales';
import { toPath } from '@/domain/routes';
import type { Cell, Column, Table } from '@/domain/tables/table';
import type { Translate } from '@/messages/translate';

/** What a table is written with: the words, the language, and the address of the site without a slash at the end. */
export type TableWords = { readonly t: Translate; readonly locale: Locale; readonly siteUrl: string };

/** A column with how its value is found in a row. */
export type ColumnOf<Row> = Column & { readonly cell: (row: Row) => Cell };

type Head = Pick<Table, 'id' | 'title' | 'description'>;

/** A table of rows; an empty text counts as not known. */
export function toTable<Row>(
  head: Head,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  { locale }: Pick<TableWords, 'locale'>,
): Table {
  return {
    ...head,
    locale,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => toKnown(cell(row)))),
  };
}

const toKnown = (cell: Cell): Cell => (cell === '' ? null : cell);

/** A text in the language it is there in; see `titleColumns` for saying which. */
export const textOf = (text: LangText | null): string | null => text?.text ?? null;

const LENGTH_OF = { day: 10, month: 7, year: 4 } as const;

/** A date as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY. */
export const dateOf = (date: PartialDate | null): string | null =>
  date ? date.date.slice(0, LENGTH_OF[date.precision]) : null;

/** Several texts in one cell; none is not known. */
export const listOf = (texts: readonly string[], { t }: Pick<TableWords, 't'>): string | null =>
  texts.length === 0 ? null : texts.join(t('tables.listSeparator'));

/** Where something can be read, whole. */
export const addressOf = (route: string | null, { locale, siteUrl }: TableWords): string | null =>
  route && siteUrl + toPath(locale, route);

/** A state in the words of the pages; not known where it is not. */
export function statusOf(state: string, { t }: TableWords): string | null {
  if (state === 'unknown') return null;
  // The key in the interface texts: ICU knows no hyphens.
  return t('ui.status', { state: state.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) });
}
