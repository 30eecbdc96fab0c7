import fc from 'fast-check';
import type { Cell, Column, ColumnType, Table } from '@/domain/tables/table';

const TYPES = ['text', 'code', 'integer', 'decimal', 'share', 'date', 'url'] as const;

const anyWord = fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }).filter(isWritable);

/** XML and UTF-8 have no form for these: control signs, halves of pairs, signs that are none. */
function isWritable(text: string): boolean {
  return text.isWellFormed() && !/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u.test(text);
}

const anyDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Values that a column of the type may hold, in every precision. */
const CELLS: { readonly [Type in ColumnType]: fc.Arbitrary<Cell> } = {
  text: anyWord,
  code: fc.stringMatching(/^[A-Z]{3}-[0-9]{4}-[0-9]{2}$/),
  integer: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  decimal: fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100),
  share: fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000),
  date: fc.oneof(
    anyDay,
    anyDay.map((day) => day.slice(0, 7)),
    anyDay.map((day) => day.slice(0, 4)),
  ),
  url: fc.webUrl(),
};

const anyCell = (type: ColumnType): fc.Arbitrary<Cell> => fc.option(CELLS[type], { nil: null, freq: 4 });

const anyColumns: fc.Arbitrary<readonly Column[]> = fc
  .array(fc.record({ label: anyWord, type: fc.constantFrom(...TYPES) }), { minLength: 1, maxLength: 5 })
  .map((columns) => columns.map((column, index) => ({ key: `column-${index}`, ...column })));

/** Any table that keeps the contract of domain/tables. */
export const anyTable: fc.Arbitrary<Table> = anyColumns.chain((columns) =>
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/),
    title: anyWord,
    description: anyWord,
    locale: fc.constantFrom('en' as const, 'zh' as const),
    columns: fc.constant(columns),
    rows: fc.array(fc.tuple(...columns.map(({ type }) => anyCell(type))), { maxLength: 6 }),
  }),
);
