import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTable } from '../tables/table.arbitrary';
import { toCsv } from './to-csv';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const column = { key: 'name', label: 'Name', type: 'text' } as const;
const toOne = (cell: string | number | null) => text(toCsv({ columns: [column], rows: [[cell]] }));

describe('a table as CSV', () => {
  it('should begin with the byte order mark and end every line with CR LF', () => {
    const table = { columns: [column, { ...column, label: '地点, "会场"' }], rows: [['a', 'b, c']] };
    expect(text(toCsv(table))).toBe('\uFEFFName,"地点, ""会场"""\r\na,"b, c"\r\n');
  });

  it('should say the unit of numbers in the heading', () => {
    const hours = { key: 'length', label: 'Length', type: 'integer', unit: 'hours' } as const;
    expect(text(toCsv({ columns: [hours], rows: [] }))).toBe('\uFEFFLength (hours)\r\n');
  });

  it.each(['=1+1', '+8610', '-5', '@SUM(A1)', '\tx', '\rx', '＝1'])(
    'should not let %j be taken for a formula',
    (cell) => {
      const [, row] = parse(toOne(cell), { bom: true, record_delimiter: '\r\n' });
      expect(row).toEqual([`'${cell}`]);
    },
  );

  it('should leave negative numbers numbers, and leave empty what is not known', () => {
    expect(toOne(-5)).toBe('\uFEFFName\r\n-5\r\n');
    expect(toOne(0)).toBe('\uFEFFName\r\n0\r\n');
    expect(toOne(null)).toBe('\uFEFFName\r\n\r\n');
  });

  it('should be read back as it was', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const [headings, ...rows] = parse(toCsv(table) as Buffer, {
          bom: true,
          record_delimiter: '\r\n',
        }) as string[][];
        const isGuarded = (value: string) => /^'[=+\-@\t\r＝＋－＠]/.test(value);
        const plain = (value: string) => (isGuarded(value) ? value.slice(1) : value);
        const shown = (cell: string | number | null) => (cell === null ? '' : String(cell));
        expect(headings?.length).toBe(table.columns.length);
        // A text that itself looks guarded is written as it is.
        const expected = table.rows.map((row) => row.map((cell) => plain(shown(cell))));
        expect(rows.map((row) => row.map(plain))).toEqual(expected);
      }),
    );
  });
});
