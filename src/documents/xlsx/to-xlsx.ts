import type { Cell as SheetCell, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell, Column, ColumnType, Table } from '@/domain/tables/table';
import type { Workbook } from '@/domain/tables/workbook';
import { toHeading } from '../csv/to-csv';

/** Written into every file, so that the same data give the same bytes; when the data are from is on the first sheet. */
const WRITTEN_AT = new Date('2000-01-01T00:00:00Z');

/** What spreadsheets take in one cell at most, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/** Links in one sheet, and signs in one link, that Excel takes at most. */
const MOST_LINKS = 65_000;
const LONGEST_LINK = 2_000;

/** Decimals as they are: any format with a fixed point would write 5 as "5." or as 5.00. */
const FORMATS: { readonly [Type in ColumnType]?: string } = {
  integer: '#,##0',
  share: '0.0%',
  date: 'yyyy-mm-dd',
};

const DAY = 86_400_000;

/** From here on the days of spreadsheets are counted without the 29 February 1900 that never was. */
const FIRST_DAY = '1900-03-01';

/** The number by which spreadsheets know a day; null where less than the day is known. */
function toDayNumber(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || date < FIRST_DAY) return null;
  return (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
}

/** XML has no form for these. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/** What readers would take for the code of a sign, such as `_x0041_` for A. */
const LIKE_CODE = /_(?=x[0-9a-f]{4}_)/gi;

function toWritable(text: string): string {
  const clean = text.toWellFormed().replace(UNWRITABLE, '');
  const fit = clean.length <= LONGEST_TEXT ? clean : `${clean.slice(0, LONGEST_TEXT - 1).toWellFormed()}…`;
  return fit.replace(LIKE_CODE, '_x005F_').replaceAll('\r', '_x000D_');
}

type Written = Partial<SheetCell>;

const TOP = { vertical: 'top' } as const;
const WRAPPED = { ...TOP, wrapText: true } as const;
const BOLD = { name: 'Calibri', size: 11, bold: true } as const;
const HEADING: Written['style'] = { font: BOLD, alignment: WRAPPED };

const toText = (text: string, style: Written['style']): Written => ({
  value: toWritable(text),
  type: 'string',
  ...(style && { style }),
});

function toLink(address: string): Written {
  const text = toText(address, { alignment: TOP });
  return address.length > LONGEST_LINK ? text : { ...text, hyperlink: { target: toWritable(address) } };
}

function toNumber(value: number, type: ColumnType): Written {
  const numFmt = FORMATS[type];
  return { value, type: 'number', style: { alignment: TOP, ...(numFmt && { numFmt }) } };
}

function toCell(cell: Cell, type: ColumnType, isLinked: boolean): Written | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return toNumber(cell, type);
  const day = type === 'date' ? toDayNumber(cell) : null;
  if (day !== null) return toNumber(day, 'date');
  if (type === 'url' && isLinked) return toLink(cell);
  return toText(cell, { alignment: type === 'text' ? WRAPPED : TOP });
}

/** Letters of a column: 0 is A, 26 is AA. */
function toLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : toLetters(rest)) + String.fromCharCode(65 + (index % 26));
}

const NARROWEST = 8;
const WIDEST = 60;

/** Signs of East Asian scripts are as wide as two letters. */
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

const widthOf = (cell: Cell): number => {
  const text = cell === null ? '' : String(cell);
  return text.length + (text.match(WIDE)?.length ?? 0);
};

/** Wide enough for what is in it, within reason; the arrow of the filter takes its part. */
function toWidth(heading: string, cells: readonly Cell[]): number {
  const widest = cells.reduce((most: number, cell) => Math.max(most, widthOf(cell)), 0);
  const ofHeading = Math.min(widthOf(heading) + 3, Math.max(widest, 20));
  return Math.min(Math.max(widest + 1, ofHeading, NARROWEST), WIDEST);
}

type Grid = readonly (readonly (Written | null)[])[];

/** The cells by their place, counted from nought. */
function toCells(grid: Grid): Map<string, Written> {
  const cells = new Map<string, Written>();
  for (const [row, line] of grid.entries()) {
    for (const [column, cell] of line.entries()) if (cell) cells.set(`${row},${column}`, cell);
  }
  return cells;
}

function toSheet(name: string, { columns, rows }: Table): WriteSheet {
  const isLinked = rows.length * columns.filter(({ type }) => type === 'url').length <= MOST_LINKS;
  const typeOf = (index: number): ColumnType => columns[index]?.type ?? 'text';
  const grid: Grid = [
    columns.map((column) => toText(toHeading(column), HEADING)),
    ...rows.map((row) => row.map((cell, index) => toCell(cell, typeOf(index), isLinked))),
  ];
  const width = (column: Column, index: number) => ({
    width: toWidth(
      toHeading(column),
      rows.map((row) => row[index] ?? null),
    ),
  });
  return {
    name,
    columns: columns.map(width),
    rows: grid.map((row) => row.map(() => null)),
    cells: toCells(grid),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${toLetters(columns.length - 1)}${rows.length + 1}` },
  };
}

/** Widths of the first sheet, whose parts stand under each other. */
const ABOUT_WIDTHS = [26, 40, 26, 16, 16, 60];

function toAboutSheet({ title, about }: Workbook): WriteSheet {
  const text = { alignment: TOP };
  const isAddress = (value: string) => /^https?:\/\//.test(value);
  const grid: Grid = [
    [toText(title, { font: { ...BOLD, size: 16 } })],
    [],
    ...about.facts.map(([label, value]) => [
      toText(label, HEADING),
      isAddress(value) ? toLink(value) : toText(value, text),
    ]),
    ...about.legends.flatMap(
      (legend): Grid => [
        [],
        [toText(legend.title, { font: { ...BOLD, size: 13 } })],
        legend.headings.map((heading) => toText(heading, HEADING)),
        ...legend.rows.map((row) => row.map((cell) => toCell(cell, 'text', false))),
      ],
    ),
  ];
  return {
    name: about.sheet,
    columns: ABOUT_WIDTHS.map((width) => ({ width })),
    rows: grid.map((row) => row.map(() => null)),
    cells: toCells(grid),
    view: { showGridLines: false },
  };
}

/**
 * A workbook as XLSX (ISO/IEC 29500): a sheet that explains, then one for each table with typed cells, a heading that
 * stays and a filter. Cells of what is not known are empty. The same workbook gives the same bytes.
 */
export async function toXlsx(workbook: Workbook): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: [toAboutSheet(workbook), ...workbook.sheets.map(({ name, table }) => toSheet(name, table))],
    properties: {
      title: toWritable(workbook.title),
      creator: toWritable(workbook.publisher),
      created: WRITTEN_AT,
      modified: WRITTEN_AT,
    },
  });
}
