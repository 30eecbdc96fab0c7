import { stringify } from 'csv-stringify/sync';
import type { Cell, Column, Table } from '@/domain/tables/table';

/** What spreadsheets take for the beginning of a formula, in their narrow and wide forms (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Texts that would be taken for formulas are marked as text, as spreadsheets themselves do. Numbers are numbers. */
function guard(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The heading of a column, with the unit of its numbers. */
export function toHeading({ label, unit }: Pick<Column, 'label' | 'unit'>): string {
  return unit ? `${label} (${unit})` : label;
}

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, by which spreadsheets know it; the headings in the first
 * line; an empty field where something is not known. The same table gives the same bytes.
 */
export function toCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Uint8Array {
  const lines = [columns.map(toHeading), ...rows].map((row) => row.map(guard));
  const text = stringify(lines, { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
  return new TextEncoder().encode(text);
}
