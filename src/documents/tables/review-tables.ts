import { formatPeriod } from '@/domain/periods/format-period';
import { toIdPath } from '@/domain/routes';
import type { Table } from '@/domain/tables/table';
import type {
  FunctionCell,
  FunctionRow,
  FunctionsPageView,
  GapsPageView,
  GapView,
  WorkPlanItemView,
  WorkPlanPageView,
} from '@/domain/view-models/dossier';
import type { ColumnView } from '@/domain/view-models/review';
import { titleColumns } from './columns';
import { type ColumnOf, listOf, statusOf, type TableWords, textOf, toTable } from './define-table';

/** The years that a row is about: those of one column of the page. */
function columnColumns<Row extends { readonly column: ColumnView }>({
  t,
  locale,
}: TableWords): ColumnOf<Row>[] {
  return [
    {
      key: 'period',
      label: t('charts.period'),
      type: 'text',
      cell: ({ column }) => column.period?.title.text ?? formatPeriod(column, locale),
    },
    {
      key: 'first-year',
      label: t('tables.columns.firstYear'),
      type: 'date',
      cell: ({ column }) => String(column.yearStart),
    },
    {
      key: 'last-year',
      label: t('tables.columns.lastYear'),
      type: 'date',
      cell: ({ column }) => String(column.yearEnd),
    },
  ];
}

type Done = {
  readonly column: ColumnView;
  readonly function: FunctionRow['function'];
  readonly cell: FunctionCell;
};

/** What was done for each function of the agreement, period by period. */
export function toFunctionsByPeriodTable({ range, rows }: FunctionsPageView, words: TableWords): Table {
  const { t } = words;
  const done = rows.flatMap((row) =>
    range.columns.flatMap((column, at): Done[] => {
      const cell = row.cells[at];
      return cell ? [{ column, function: row.function, cell }] : [];
    }),
  );
  const columns: ColumnOf<Done>[] = [
    {
      key: 'function-record',
      label: t('tables.columns.record'),
      type: 'code',
      cell: (row) => row.function?.publicId ?? null,
    },
    {
      key: 'code',
      label: t('tables.columns.code'),
      type: 'code',
      cell: (row) => row.function?.code ?? null,
    },
    {
      key: 'function',
      label: t('category2.functions.function'),
      type: 'text',
      cell: (row) => row.function?.text.text ?? t('category2.functions.none'),
    },
    ...columnColumns<Done>(words),
    {
      key: 'trainings',
      label: t('trainings.title'),
      type: 'integer',
      cell: ({ cell }) => cell.trainings,
    },
    {
      key: 'activities',
      label: t('activities.title'),
      type: 'integer',
      cell: ({ cell }) => cell.activities,
    },
  ];
  const head = {
    id: 'functions-by-period',
    title: t('category2.functions.table'),
    description: t('tables.about.functionsByPeriod'),
  };
  return toTable(head, columns, done, words);
}

type Planned = WorkPlanItemView & { readonly column: ColumnView };

/** What was planned beside what came of it, period by period. */
export function toWorkPlanTable({ columns: periods }: WorkPlanPageView, words: TableWords): Table {
  const { t, siteUrl } = words;
  const items = periods.flatMap(({ column, items }) => items.map((item): Planned => ({ ...item, column })));
  const columns: ColumnOf<Planned>[] = [
    { key: 'record', label: t('tables.columns.record'), type: 'code', cell: ({ publicId }) => publicId },
    ...columnColumns<Planned>(words),
    {
      key: 'reference',
      label: t('tables.columns.number'),
      type: 'code',
      cell: ({ reference }) => reference,
    },
    ...titleColumns<Planned>(t('category2.workPlan.item'), ({ title }) => title, words),
    {
      key: 'planned',
      label: t('tables.columns.plannedInFull'),
      type: 'text',
      cell: ({ planned }) => textOf(planned),
    },
    {
      key: 'result',
      label: t('category2.workPlan.result'),
      type: 'text',
      cell: ({ result }) => textOf(result),
    },
    {
      key: 'state',
      label: t('category2.workPlan.state'),
      type: 'text',
      cell: ({ state }) => statusOf(state, words),
    },
    {
      key: 'event',
      label: t('tables.columns.event'),
      type: 'code',
      cell: ({ event }) => event?.publicId ?? null,
    },
    {
      key: 'address',
      label: t('tables.columns.address'),
      type: 'url',
      cell: ({ publicId }) => siteUrl + toIdPath(publicId),
    },
  ];
  const head = {
    id: 'work-plan',
    title: t('category2.workPlan.title'),
    description: t('tables.about.workPlan'),
  };
  return toTable(head, columns, items, words);
}

type Missing = GapView & { readonly column: ColumnView };

/** What is expected and not on record, period by period. */
export function toGapsTable({ columns: periods }: GapsPageView, words: TableWords): Table {
  const { t } = words;
  const gaps = periods.flatMap(({ column, gaps: some }) => some.map((gap): Missing => ({ ...gap, column })));
  const columns: ColumnOf<Missing>[] = [
    ...columnColumns<Missing>(words),
    { key: 'kind', label: t('tables.columns.code'), type: 'code', cell: ({ kind }) => kind },
    {
      key: 'missing',
      label: t('category2.gaps.missing'),
      type: 'text',
      cell: ({ kind }) => t(`category2.gaps.kinds.${kind}`),
    },
    {
      key: 'count',
      label: t('tables.columns.lacking'),
      type: 'integer',
      note: t('tables.notes.lacking'),
      cell: ({ count }) => count,
    },
    { key: 'of', label: t('tables.columns.of'), type: 'integer', cell: (gap) => gap.of },
    {
      key: 'records',
      label: t('tables.columns.firstRecords'),
      type: 'code',
      cell: ({ records }) =>
        listOf(
          records.map(({ publicId }) => publicId),
          words,
        ),
    },
  ];
  const head = { id: 'gaps', title: t('category2.gaps.title'), description: t('tables.about.gaps') };
  return toTable(head, columns, gaps, words);
}
