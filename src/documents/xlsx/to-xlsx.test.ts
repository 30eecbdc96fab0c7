import { execFileSync } from 'node:child_process';
import { read, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Cell, Column, Table } from '@/domain/tables/table';
import type { Workbook } from '@/domain/tables/workbook';
import { anyTable } from '../tables/table.arbitrary';
import { toXlsx } from './to-xlsx';

const toWorkbook = (...tables: readonly Table[]): Workbook => ({
  title: 'The years 2012 to 2024',
  locale: 'en',
  publisher: 'Example centre',
  about: {
    sheet: 'About',
    facts: [
      ['Address', 'https://example.org/en/years'],
      ['Data of', '2026-11-25'],
    ],
    legends: [{ title: 'Columns', headings: ['Sheet', 'Key'], rows: [['Years', 'trainees']] }],
  },
  sheets: tables.map((table, index) => ({ name: `Sheet ${index + 1}`, table })),
});

const toTable = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table => ({
  id: 'table',
  title: 'Table',
  description: 'A table',
  locale: 'en',
  columns,
  rows,
});

const sheetOf = async (table: Table): Promise<WorkSheet> => {
  const book = read(await toXlsx(toWorkbook(table)), { cellNF: true, cellStyles: true });
  return book.Sheets['Sheet 1'] ?? {};
};

const column = (type: Column['type']): Column => ({ key: type, label: type, type });

describe('a workbook as XLSX', () => {
  it('should explain itself on the first sheet', async () => {
    const book = read(await toXlsx(toWorkbook(toTable([column('text')], [['a']]))));
    expect(book.SheetNames).toEqual(['About', 'Sheet 1']);
    const about = book.Sheets.About ?? {};
    expect([about.A1?.v, about.A3?.v, about.B3?.v, about.B3?.l?.Target]).toEqual([
      'The years 2012 to 2024',
      'Address',
      'https://example.org/en/years',
      'https://example.org/en/years',
    ]);
    expect([about.A6?.v, about.A7?.v, about.B8?.v]).toEqual(['Columns', 'Sheet', 'trainees']);
    expect([book.Props?.Title, book.Props?.Author]).toEqual(['The years 2012 to 2024', 'Example centre']);
  });

  it('should give every value its type', async () => {
    const columns = (['integer', 'decimal', 'share', 'date', 'date', 'url', 'text'] as const).map(column);
    const row = [12_345, 1.25, 0.125, '2024-02-29', '2024-02', 'https://example.org/a?b=1&c=2', '=1+1'];
    const sheet = await sheetOf(toTable(columns, [row, row.map(() => null)]));
    const cells = ['A2', 'B2', 'C2', 'D2', 'E2', 'F2', 'G2'].map((place) => sheet[place]);
    expect(cells.map((cell) => cell?.t)).toEqual(['n', 'n', 'n', 'n', 's', 's', 's']);
    expect(cells.map((cell) => cell?.w)).toEqual([
      '12,345',
      '1.25',
      '12.5%',
      '2024-02-29',
      '2024-02',
      'https://example.org/a?b=1&c=2',
      '=1+1',
    ]);
    expect(cells.map((cell) => cell?.f).filter(Boolean)).toEqual([]);
    expect(sheet.F2?.l?.Target).toBe('https://example.org/a?b=1&c=2');
    expect(Object.keys(sheet).filter((place) => /^[A-G]3$/.test(place))).toEqual([]);
  });

  it('should keep the headings in sight, and let rows be filtered', async () => {
    const many = Array.from({ length: 28 }, (_, index) => ({ ...column('text'), key: `c${index}` }));
    const bytes = await toXlsx(toWorkbook(toTable(many, [many.map(() => 'a'), many.map(() => 'b')])));
    const files = unzipSync(bytes);
    const xml = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
    expect(xml).toContain('<autoFilter ref="A1:AB3"/>');
  });

  it('should make columns as wide as what is in them, within reason', async () => {
    const sheet = await sheetOf(
      toTable([column('text'), column('text'), column('integer')], [['二十个汉字', 'x'.repeat(500), 7]]),
    );
    expect(sheet['!cols']?.map((one) => Math.round(one.width ?? 0))).toEqual([11, 60, 10]);
  });

  it('should cut what no cell can hold', async () => {
    const sheet = await sheetOf(toTable([column('text')], [['文'.repeat(40_000)]]));
    expect(sheet.A2?.v).toHaveLength(32_767);
  });

  it('should be read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const sheet = await sheetOf(table);
        for (const [index, row] of table.rows.entries()) {
          for (const [at, cell] of row.entries()) {
            const found = sheet[`${String.fromCharCode(65 + at)}${index + 2}`];
            const isDay = table.columns[at]?.type === 'date' && String(cell).length === 10;
            expect(isDay ? found?.w : (found?.v ?? null)).toBe(cell);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('should be the same bytes in every time zone and language of the machine', () => {
    const script = `
      import { toXlsx } from './src/documents/xlsx/to-xlsx.ts';
      import { createHash } from 'node:crypto';
      const columns = [{ key: 'day', label: 'Day', type: 'date' }, { key: 'n', label: 'N', type: 'decimal' }];
      const table = { id: 't', title: 'T', description: 'D', locale: 'en', columns, rows: [['2024-03-31', 1234.5]] };
      const about = { sheet: 'About', facts: [], legends: [] };
      const workbook = { title: 'T', locale: 'en', publisher: 'P', about, sheets: [{ name: 'T', table }] };
      process.stdout.write(createHash('sha256').update(await toXlsx(workbook)).digest('hex'));`;
    const inPlace = (TZ: string, LC_ALL: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: { ...process.env, TZ, LC_ALL },
        encoding: 'utf8',
      });
    const hashes = [
      inPlace('UTC', 'C'),
      inPlace('Asia/Shanghai', 'zh_CN.UTF-8'),
      inPlace('America/St_Johns', 'de_DE.UTF-8'),
    ];
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(hashes).size).toBe(1);
  });
});
