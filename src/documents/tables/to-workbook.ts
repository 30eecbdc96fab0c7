import type { Table } from '@/domain/tables/table';
import { toSheetNames } from '@/domain/tables/to-sheet-names';
import type { Legend, Workbook } from '@/domain/tables/workbook';
import type { TableWords } from './define-table';

/** What a workbook says of itself. */
export type WorkbookHead = {
  readonly title: string;
  readonly publisher: string;
  /** The page that shows what it holds, whole. */
  readonly address: string;
  /** The day on which the records were read, YYYY-MM-DD. */
  readonly dataDate: string;
  /** Whether the centre and its figures are invented. */
  readonly isDemonstration: boolean;
};

type Sheets = Workbook['sheets'];

function toTableLegend(sheets: Sheets, { t }: TableWords): Legend {
  return {
    title: t('tables.workbook.tables'),
    headings: [
      t('tables.workbook.sheet'),
      t('tables.columns.title'),
      t('tables.workbook.rows'),
      t('tables.workbook.holds'),
    ],
    rows: sheets.map(({ name, table }) => [name, table.title, table.rows.length, table.description]),
  };
}

function toColumnLegend(sheets: Sheets, { t }: TableWords): Legend {
  return {
    title: t('tables.workbook.columns'),
    headings: [
      t('tables.workbook.sheet'),
      t('tables.workbook.column'),
      t('tables.workbook.key'),
      t('tables.workbook.type'),
      t('tables.workbook.unit'),
      t('tables.workbook.note'),
    ],
    rows: sheets.flatMap(({ name, table }) =>
      table.columns.map(({ key, label, type, unit, note }) => [
        name,
        label,
        key,
        t(`tables.types.${type}`),
        unit ?? null,
        note ?? null,
      ]),
    ),
  };
}

/** Tables as a workbook, with a first sheet that says what they are, where they come from and how to read them. */
export function toWorkbook(head: WorkbookHead, tables: readonly Table[], words: TableWords): Workbook {
  const { t, locale } = words;
  const about = t('tables.workbook.about');
  const [, ...names] = toSheetNames([about, ...tables.map(({ title }) => title)]);
  const sheets = tables.map((table, index) => ({ name: names[index] ?? table.id, table }));
  return {
    title: head.title,
    locale,
    publisher: head.publisher,
    about: {
      sheet: about,
      facts: [
        ...(head.isDemonstration
          ? [[t('layout.demonstrationTitle'), t('layout.demonstration')] as const]
          : []),
        [t('tables.workbook.publisher'), head.publisher],
        [t('tables.columns.address'), head.address],
        [t('tables.workbook.dataDate'), head.dataDate],
        [t('tables.workbook.emptyCells'), t('tables.workbook.emptyText')],
        [t('tables.workbook.smallCells'), t('events.people.tableNote')],
      ],
      legends: [toTableLegend(sheets, words), toColumnLegend(sheets, words)],
    },
    sheets,
  };
}
