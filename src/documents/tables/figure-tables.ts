import type { PartialDate } from '@/domain/dates/partial-date';
import { shownValue } from '@/domain/periods/shown-value';
import type { Table } from '@/domain/tables/table';
import { countedOver } from '@/domain/totals/counted-over';
import { SHOWN_FIGURES } from '@/domain/totals/figures';
import type { PeriodRow } from '@/domain/view-models/periods';
import { addressColumn, coverageColumns, titleColumns } from './columns';
import { type ColumnOf, dateOf, type TableWords, textOf, toTable } from './define-table';

/** One figure of one period, as its page gives it. */
type FigureRow = {
  readonly period: PeriodRow;
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  readonly coverage: { readonly known: number; readonly of: number };
  readonly over: string;
  readonly reason: string | null;
  readonly source: string | null;
  readonly isGiven: boolean;
};

function toFigureRow(period: PeriodRow, id: (typeof SHOWN_FIGURES)[number], { t }: TableWords): FigureRow {
  const figure = period.figures[id];
  const { known, of } = figure.total;
  return {
    period,
    id,
    name: t(`years.figures.${id}`),
    value: shownValue(figure),
    coverage: { known, of },
    over: t(`tables.over.${countedOver(id)}`),
    reason: textOf(figure.override?.reason ?? null),
    source: figure.override?.source ?? null,
    isGiven: figure.override !== null,
  };
}

/** What is counted itself, and therefore known for all. */
function toCountRow(period: PeriodRow, id: 'meetings' | 'publications', { t }: TableWords): FigureRow {
  const count = period[id];
  return {
    period,
    id,
    name: t(`years.${id}Figure`),
    value: count,
    coverage: { known: count, of: count },
    over: t(`tables.over.${id}`),
    reason: null,
    source: null,
    isGiven: false,
  };
}

function listFigureRows(period: PeriodRow, words: TableWords): FigureRow[] {
  return [
    ...SHOWN_FIGURES.map((id) => toFigureRow(period, id, words)),
    toCountRow(period, 'meetings', words),
    toCountRow(period, 'publications', words),
  ];
}

function toFigureColumns(words: TableWords): ColumnOf<FigureRow>[] {
  const { t } = words;
  return [
    { key: 'figure', label: t('tables.columns.figureKey'), type: 'code', cell: ({ id }) => id },
    { key: 'name', label: t('years.figure'), type: 'text', cell: ({ name }) => name },
    { key: 'value', label: t('tables.columns.value'), type: 'decimal', cell: ({ value }) => value },
    ...coverageColumns<FigureRow>(({ coverage }) => coverage, words),
    { key: 'counted-over', label: t('tables.columns.over'), type: 'text', cell: ({ over }) => over },
    {
      key: 'given-by-hand',
      label: t('tables.columns.given'),
      type: 'text',
      note: t('tables.notes.given'),
      cell: ({ isGiven }) => t(isGiven ? 'tables.yes' : 'tables.no'),
    },
    { key: 'reason', label: t('tables.columns.reason'), type: 'text', cell: ({ reason }) => reason },
    { key: 'source', label: t('tables.columns.source'), type: 'text', cell: ({ source }) => source },
  ];
}

/** The figures of one period. */
export function toFiguresTable(period: PeriodRow, words: TableWords): Table {
  const head = {
    id: 'figures',
    title: words.t('tables.titles.figures'),
    description: words.t('tables.about.figures', { period: period.title.text }),
  };
  return toTable(head, toFigureColumns(words), listFigureRows(period, words), words);
}

const dayOf = (year: number): PartialDate => ({ date: `${year}-01-01`, precision: 'year' });

/** The figures of all periods, earliest first. */
export function toPeriodsTable(periods: readonly PeriodRow[], words: TableWords): Table {
  const { t } = words;
  const head = { id: 'periods', title: t('tables.titles.periods'), description: t('tables.about.periods') };
  const columns: ColumnOf<FigureRow>[] = [
    { key: 'record', label: t('tables.columns.record'), type: 'code', cell: ({ period }) => period.publicId },
    ...titleColumns<FigureRow>(t('charts.period'), ({ period }) => period.title, words),
    {
      key: 'first-year',
      label: t('tables.columns.firstYear'),
      type: 'date',
      cell: ({ period }) => dateOf(dayOf(period.yearStart)),
    },
    {
      key: 'last-year',
      label: t('tables.columns.lastYear'),
      type: 'date',
      cell: ({ period }) => dateOf(dayOf(period.yearEnd)),
    },
    ...toFigureColumns(words),
    {
      ...addressColumn<PeriodRow>(words),
      cell: ({ period }) => addressColumn<PeriodRow>(words).cell(period),
    },
  ];
  return toTable(
    head,
    columns,
    periods.flatMap((period) => listFigureRows(period, words)),
    words,
  );
}
