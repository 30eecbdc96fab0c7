import { formatPeriod } from '@/domain/periods/format-period';
import { INDICATOR_WORDS } from '@/domain/review/indicator-words';
import { toPath } from '@/domain/routes';
import type { ColumnView, IndicatorView, ReviewRangeView } from '@/domain/view-models/review';
import { ColumnTimeline } from '../charts/column-timeline';
import { DataTable } from '../ui/data-table';
import { LangSpan } from '../ui/lang-span';
import type { Words } from '../ui/words';
import { columnTitle } from './column-title';
import { IndicatorMarkText, IndicatorValue } from './indicator-value';
import { rangeText } from './range-form';

type IndicatorsProps = Words & {
  readonly indicators: readonly IndicatorView[];
  readonly range: ReviewRangeView;
};

/** The indicators of a criterion over all the years looked at: what each is, how it is computed, where it is to go. */
export function IndicatorTable({ indicators, range, t, locale }: IndicatorsProps) {
  const words = { t, locale };
  return (
    <DataTable<IndicatorView>
      t={t}
      caption={t('category2.criteria.indicatorsTable', { years: rangeText(range, locale) })}
      rows={indicators}
      rowKey={({ id }) => id}
      onPhones="stack"
      columns={[
        {
          key: 'indicator',
          header: t('category2.criteria.indicator'),
          cell: ({ id, isOfPeriods }) => (
            <>
              {INDICATOR_WORDS[id].label[locale]}
              {isOfPeriods ? null : `, ${t('category2.criteria.today')}`}
              <span className="quiet small block plain">{INDICATOR_WORDS[id].formula[locale]}</span>
            </>
          ),
        },
        {
          key: 'actual',
          header: t('category2.criteria.actual'),
          cell: (indicator) => <IndicatorValue indicator={indicator} cell={indicator.total} {...words} />,
        },
        {
          key: 'baseline',
          header: t('category2.criteria.baseline'),
          cell: (indicator) => (
            <IndicatorMarkText mark={indicator.baseline} indicator={indicator} {...words} />
          ),
        },
        {
          key: 'target',
          header: t('category2.criteria.target'),
          cell: (indicator) => (
            <>
              <IndicatorMarkText mark={indicator.target} indicator={indicator} {...words} />
              {indicator.markSource ? (
                <span className="quiet small block">
                  <LangSpan text={indicator.markSource} locale={locale} />
                </span>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}

/** The name of a column: the period with the way to its records, or years without a report. */
function ColumnName({ column, t, locale }: Words & { readonly column: ColumnView }) {
  const { period } = column;
  if (!period) {
    return (
      <>
        {formatPeriod(column, locale)}
        <span className="quiet small block plain">{t('category2.criteria.noPeriod')}</span>
      </>
    );
  }
  return (
    <a href={toPath(locale, period.route)}>
      <LangSpan text={period.title} locale={locale} />
    </a>
  );
}

/** The same indicators period by period, latest first; each period leads to its records. */
export function IndicatorPeriods({ indicators, range, t, locale }: IndicatorsProps) {
  const shown = indicators.filter(({ cells }) => cells.length > 0);
  if (shown.length === 0) return null;
  const rows = range.columns.map((column, at) => ({ column, at })).reverse();
  return (
    <DataTable<(typeof rows)[number]>
      t={t}
      caption={t('category2.criteria.periodsTable')}
      rows={rows}
      rowKey={({ column }) => String(column.yearStart)}
      onPhones="stack"
      columns={[
        {
          key: 'period',
          header: t('category2.criteria.period'),
          cell: ({ column }) => <ColumnName column={column} t={t} locale={locale} />,
        },
        ...shown.map((indicator) => ({
          key: indicator.id,
          header: INDICATOR_WORDS[indicator.id].label[locale],
          cell: ({ at }: (typeof rows)[number]) => {
            const cell = indicator.cells[at];
            return cell ? <IndicatorValue indicator={indicator} cell={cell} t={t} locale={locale} /> : null;
          },
        })),
      ]}
    />
  );
}

/** The units that columns can be drawn of: things and people counted. */
const DRAWN = ['count', 'people', 'hours'];

type Counted = { readonly label: string; readonly value: number | null };

/** What the columns show: where most was, if one period has more than any other. */
function findingOf(indicator: string, columns: readonly Counted[], t: Words['t']): string {
  const most = Math.max(...columns.map(({ value }) => value ?? 0));
  const [first, second] = columns.filter(({ value }) => value === most);
  if (most === 0) return t('category2.criteria.chartNone', { indicator });
  if (!first || second) return t('category2.criteria.chartEven', { indicator });
  return t('category2.criteria.chartTitle', { indicator, period: first.label });
}

/** The first indicator that is counted by period, as columns; the period with most is the finding. */
export function IndicatorChart({ indicators, range, t, locale }: IndicatorsProps) {
  const indicator = indicators.find(({ unit, cells }) => DRAWN.includes(unit) && cells.length > 1);
  if (!indicator) return null;
  const columns = range.columns.map((column, at) => ({
    key: String(column.yearStart),
    label: columnTitle(column, locale),
    value: indicator.cells[at]?.value ?? null,
    ...(column.period && { href: toPath(locale, column.period.route) }),
  }));
  const { label, formula } = INDICATOR_WORDS[indicator.id];
  return (
    <ColumnTimeline
      t={t}
      locale={locale}
      title={findingOf(label[locale], columns, t)}
      subtitle={formula[locale]}
      valueHeader={label[locale]}
      columns={columns}
    />
  );
}
