import type { ShownCriterionFigure } from '@/domain/criterion-figures';
import { toPath } from '@/domain/routes';
import type { PeriodRow } from '@/domain/view-models/periods';
import { coverageText } from '../ui/coverage-text';
import { DataTable } from '../ui/data-table';
import { formatNumber } from '../ui/format-number';
import { LangSpan } from '../ui/lang-span';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';
import { nounOf, OverrideNote, shownValue } from '../years/to-key-figure';

type CriterionFiguresProps = Words & {
  readonly figures: readonly ShownCriterionFigure[];
  /** Earliest first. */
  readonly periods: readonly PeriodRow[];
};

function headerOf(figure: ShownCriterionFigure, t: Words['t']): string {
  if (figure === 'meetings') return t('years.meetingsFigure');
  if (figure === 'publications') return t('years.publicationsFigure');
  return t(`years.figures.${figure}`);
}

type ValueProps = Words & { readonly figure: ShownCriterionFigure; readonly period: PeriodRow };

/** The figure as the page of the period gives it, with how well it is known. */
function Value({ figure, period, t, locale }: ValueProps) {
  if (figure === 'meetings' || figure === 'publications') return formatNumber(period[figure], locale);
  const { total, override } = period.figures[figure];
  const value = shownValue(period.figures[figure]);
  const note = override ? (
    <OverrideNote override={override} t={t} locale={locale} />
  ) : (
    coverageText(t, nounOf(figure), { known: total.known, total: total.of })
  );
  return (
    <>
      {value === null ? <Unknown t={t} /> : formatNumber(value, locale)}
      <span className="quiet small"> ({note})</span>
    </>
  );
}

/** What the records of each period say to a criterion, latest first; the period leads to the records. */
export function CriterionFigures({ figures, periods, t, locale }: CriterionFiguresProps) {
  return (
    <DataTable<PeriodRow>
      t={t}
      caption={t('category2.criteria.figuresTable')}
      rows={[...periods].reverse()}
      rowKey={({ slug }) => slug}
      onPhones="stack"
      empty={t('years.empty')}
      columns={[
        {
          key: 'period',
          header: t('category2.criteria.period'),
          cell: ({ title, route }) => (
            <a href={toPath(locale, route)}>
              <LangSpan text={title} locale={locale} />
            </a>
          ),
        },
        ...figures.map((figure) => ({
          key: figure,
          header: headerOf(figure, t),
          cell: (period: PeriodRow) => <Value figure={figure} period={period} t={t} locale={locale} />,
        })),
      ]}
    />
  );
}
