import type { Cell, Column, ColumnType, Table } from './table';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const FITS: { readonly [Type in ColumnType]: (cell: string | number) => boolean } = {
  text: (cell) => typeof cell === 'string',
  code: (cell) => typeof cell === 'string',
  integer: Number.isInteger,
  decimal: Number.isFinite,
  share: (cell) => typeof cell === 'number' && cell >= 0 && cell <= 1,
  date: (cell) => typeof cell === 'string' && DATE.test(cell),
  url: (cell) => typeof cell === 'string' && URL.canParse(cell),
};

const isFit = (cell: Cell, { type }: Column) => cell === null || (cell !== '' && FITS[type](cell));

const hasTwins = (texts: readonly string[]) => new Set(texts).size < texts.length;

/** What a table does against its contract, for tests: in words, none where it keeps it. */
export function listFaults({ id, title, description, columns, rows }: Table): string[] {
  const isNamed = [id, title, description, ...columns.map(({ label }) => label)].every((text) => text.trim());
  return [
    ...(isNamed ? [] : ['a name is missing']),
    ...(hasTwins(columns.map(({ key }) => key)) ? ['two columns have one key'] : []),
    ...(hasTwins(columns.map(({ label, unit }) => `${label} ${unit ?? ''}`))
      ? ['two columns have one label']
      : []),
    ...rows.flatMap((row, index) => {
      if (row.length !== columns.length) return [`row ${index} has ${row.length} cells`];
      return columns.flatMap((column, at) => {
        const cell = row[at] ?? null;
        return isFit(cell, column) ? [] : [`row ${index}: ${column.key} is ${JSON.stringify(cell)}`];
      });
    }),
  ].map((fault) => `${id}: ${fault}`);
}
