import { INDICATOR_WORDS } from '@/domain/review/indicator-words';
import { toIdPath } from '@/domain/routes';
import type { Table } from '@/domain/tables/table';
import type { CriterionPageView, EvidenceView } from '@/domain/view-models/category-2';
import type { DossierView } from '@/domain/view-models/dossier';
import type { ColumnView, IndicatorCell, IndicatorView } from '@/domain/view-models/review';
import { type ColumnOf, dateOf, type TableWords, textOf, toTable } from './define-table';
import { toFunctionsByPeriodTable, toGapsTable, toWorkPlanTable } from './review-tables';

type IndicatorRow = {
  readonly criterion: string;
  readonly indicator: IndicatorView;
  /** Null: over all the years looked at. */
  readonly column: ColumnView | null;
  readonly cell: IndicatorCell;
};

const listCriteria = ({ groups }: DossierView): CriterionPageView[] =>
  groups.flatMap(({ criteria }) => criteria);

function listIndicatorRows(view: DossierView): IndicatorRow[] {
  return listCriteria(view).flatMap(({ code, indicators }) =>
    indicators.flatMap((indicator) => [
      { criterion: code, indicator, column: null, cell: indicator.total },
      ...indicator.cells.map((cell, at) => ({
        criterion: code,
        indicator,
        column: view.range.columns[at] ?? null,
        cell,
      })),
    ]),
  );
}

/** Every indicator over all years and in each period. */
function toIndicatorsTable(view: DossierView, words: TableWords): Table {
  const { t, locale } = words;
  const { years } = view.range;
  const columns: ColumnOf<IndicatorRow>[] = [
    {
      key: 'criterion',
      label: t('tables.dossier.criterion'),
      type: 'code',
      cell: ({ criterion }) => criterion,
    },
    {
      key: 'indicator-key',
      label: t('tables.dossier.indicatorKey'),
      type: 'code',
      cell: ({ indicator }) => indicator.id,
    },
    {
      key: 'indicator',
      label: t('category2.criteria.indicator'),
      type: 'text',
      cell: ({ indicator }) => INDICATOR_WORDS[indicator.id].label[locale],
    },
    {
      key: 'formula',
      label: t('tables.dossier.formula'),
      type: 'text',
      cell: ({ indicator }) => INDICATOR_WORDS[indicator.id].formula[locale],
    },
    {
      key: 'unit',
      label: t('tables.workbook.unit'),
      type: 'text',
      cell: ({ indicator, cell }) => cell.currency ?? t(`tables.dossier.units.${indicator.unit}`),
    },
    {
      key: 'first-year',
      label: t('tables.columns.firstYear'),
      type: 'integer',
      cell: ({ column }) => column?.yearStart ?? years.yearStart,
    },
    {
      key: 'last-year',
      label: t('tables.columns.lastYear'),
      type: 'integer',
      cell: ({ column }) => column?.yearEnd ?? years.yearEnd,
    },
    {
      key: 'all-years',
      label: t('category2.criteria.allYears'),
      type: 'text',
      cell: ({ column }) => t(column ? 'tables.no' : 'tables.yes'),
    },
    { key: 'value', label: t('category2.criteria.actual'), type: 'decimal', cell: ({ cell }) => cell.value },
    { key: 'whole', label: t('tables.dossier.whole'), type: 'decimal', cell: ({ cell }) => cell.whole },
    { key: 'known', label: t('tables.columns.known'), type: 'integer', cell: ({ cell }) => cell.known },
    { key: 'of', label: t('tables.columns.of'), type: 'integer', cell: ({ cell }) => cell.of },
    {
      key: 'reason',
      label: t('tables.columns.reason'),
      type: 'text',
      cell: ({ cell }) => textOf(cell.given?.reason ?? null),
    },
    {
      key: 'baseline',
      label: t('category2.criteria.baseline'),
      type: 'decimal',
      cell: ({ indicator }) => indicator.baseline?.value ?? null,
    },
    {
      key: 'target',
      label: t('category2.criteria.target'),
      type: 'decimal',
      cell: ({ indicator }) => indicator.target?.value ?? null,
    },
  ];
  const head = {
    id: 'indicators',
    title: t('category2.criteria.figures'),
    description: t('tables.dossier.about.indicators'),
  };
  return toTable(head, columns, listIndicatorRows(view), words);
}

type EvidenceRow = { readonly criterion: string; readonly number: number; readonly item: EvidenceView };

const documentOf = ({ item }: EvidenceRow) => (item.kind === 'document' ? item.document : null);

function idOf({ item }: EvidenceRow): string | null {
  if (item.kind === 'document') return item.document.publicId;
  return item.kind === 'record' ? item.record.publicId : null;
}

function titleOf({ item }: EvidenceRow): string | null {
  if (item.kind === 'document') return item.document.title.text;
  return item.kind === 'record' ? item.record.title.text : null;
}

/** Every piece of evidence, numbered within its criterion. */
function toEvidenceTable(view: DossierView, words: TableWords): Table {
  const { t, siteUrl } = words;
  const rows = listCriteria(view).flatMap(({ code, evidence }) =>
    evidence.map((item, at): EvidenceRow => ({ criterion: code, number: at + 1, item })),
  );
  const columns: ColumnOf<EvidenceRow>[] = [
    {
      key: 'criterion',
      label: t('tables.dossier.criterion'),
      type: 'code',
      cell: ({ criterion }) => criterion,
    },
    { key: 'number', label: t('tables.columns.number'), type: 'integer', cell: ({ number }) => number },
    {
      key: 'statement',
      label: t('tables.dossier.statement'),
      type: 'text',
      cell: ({ item }) => textOf(item.statement),
    },
    { key: 'record', label: t('tables.columns.record'), type: 'code', cell: idOf },
    { key: 'title', label: t('tables.columns.title'), type: 'text', cell: titleOf },
    { key: 'date', label: t('tables.columns.date'), type: 'date', cell: ({ item }) => dateOf(item.date) },
    {
      key: 'language',
      label: t('tables.dossier.language'),
      type: 'code',
      cell: (row) => documentOf(row)?.language ?? null,
    },
    {
      key: 'access',
      label: t('tables.dossier.access'),
      type: 'text',
      cell: (row) => {
        const access = documentOf(row)?.access;
        return access ? t('category2.criteria.access', { access }) : null;
      },
    },
    { key: 'sha256', label: 'SHA-256', type: 'code', cell: (row) => documentOf(row)?.sha256 ?? null },
    {
      key: 'sourced',
      label: t('tables.dossier.sourced'),
      type: 'text',
      cell: ({ item }) => t(item.isSourced ? 'tables.yes' : 'tables.no'),
    },
    {
      key: 'address',
      label: t('tables.columns.address'),
      type: 'url',
      cell: (row) => {
        const id = idOf(row);
        return id && siteUrl + toIdPath(id);
      },
    },
  ];
  const head = {
    id: 'evidence',
    title: t('category2.criteria.evidence'),
    description: t('tables.dossier.about.evidence'),
  };
  return toTable(head, columns, rows, words);
}

/** The tables over the years of a dossier; pages choose other years by themselves. */
export function toDossierTables(view: DossierView, words: TableWords): Table[] {
  return [
    toIndicatorsTable(view, words),
    toEvidenceTable(view, words),
    toFunctionsByPeriodTable(view.functions, words),
    toWorkPlanTable(view.workPlan, words),
    toGapsTable(view.gaps, words),
  ];
}
