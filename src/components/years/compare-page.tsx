import { routes, toPath } from '@/domain/routes';
import type { FigureId } from '@/domain/totals/figures';
import type {
  ComparePage as CompareView,
  PeriodFigure,
  PeriodLink,
  PeriodRow,
} from '@/domain/view-models/periods';
import { Page } from '../layout/page';
import { coverageText } from '../ui/coverage-text';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { formatNumber } from '../ui/format-number';
import { LangSpan } from '../ui/lang-span';
import { Notice } from '../ui/notice';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';
import { nounOf, shownValue } from './shown-figure';

/** The figures worth comparing, in reading order; each has its words in years.figures. */
const COMPARED = [
  'trainings',
  'trainees',
  'trainees-female',
  'trainees-male',
  'activities',
  'participants',
  'training-hours',
  'countries',
  'countries-africa-m49',
  'countries-africa-unesco',
  'countries-ldc',
  'countries-lldc',
  'countries-sids',
] as const satisfies readonly FigureId[];

type Row = { readonly label: string; readonly a: PeriodFigure; readonly b: PeriodFigure };

function FigureCell({ figure, t, locale }: Words & { readonly figure: PeriodFigure }) {
  const value = shownValue(figure);
  const { known, of } = figure.total;
  return (
    <>
      {value === null ? <Unknown t={t} /> : formatNumber(value, locale)}
      <span className="quiet small"> ({coverageText(t, nounOf(figure.id), { known, total: of })})</span>
    </>
  );
}

/** The difference of two figures; not known when either is not. */
function Difference({ row, t, locale }: Words & { readonly row: Row }) {
  const [a, b] = [shownValue(row.a), shownValue(row.b)];
  if (a === null || b === null) return <Unknown t={t} />;
  const difference = b - a;
  return `${difference > 0 ? '+' : ''}${formatNumber(difference, locale)}`;
}

function CompareTable({ a, b, t, locale }: Words & { readonly a: PeriodRow; readonly b: PeriodRow }) {
  const words = { t, locale };
  const rows = COMPARED.map((id) => ({
    label: t(`years.figures.${id}`),
    a: a.figures[id],
    b: b.figures[id],
  }));
  return (
    <DataTable<Row>
      t={t}
      caption={t('years.compareTable', { a: a.title.text, b: b.title.text })}
      rows={rows}
      rowKey={({ label }) => label}
      columns={[
        { key: 'figure', header: t('years.figure'), cell: ({ label }) => label },
        { key: 'a', header: a.title.text, cell: (row) => <FigureCell figure={row.a} {...words} /> },
        { key: 'b', header: b.title.text, cell: (row) => <FigureCell figure={row.b} {...words} /> },
        {
          key: 'difference',
          header: t('years.difference'),
          cell: (row) => <Difference row={row} {...words} />,
          isNumeric: true,
        },
      ]}
    />
  );
}

type ChoiceProps = Words & {
  readonly name: 'a' | 'b';
  readonly label: string;
  readonly periods: readonly PeriodLink[];
  readonly chosen: PeriodRow | null;
};

function Choice({ name, label, periods, chosen, locale }: ChoiceProps) {
  return (
    <p className="form-field">
      <label htmlFor={`period-${name}`}>{label}</label>
      <select id={`period-${name}`} name={name} defaultValue={chosen?.slug}>
        {periods.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            <LangSpan text={title.text} locale={locale} />
          </option>
        ))}
      </select>
    </p>
  );
}

/** Two periods side by side, chosen in a form that needs no script. */
export function ComparePage({ view, t, locale }: Words & { readonly view: CompareView }) {
  const words = { t, locale };
  const { periods, a, b, unknown } = view;
  return (
    <Page
      {...words}
      trail={[{ label: t('years.title'), route: routes.years() }]}
      title={t('years.compare')}
      summary={t('years.compareDescription')}
      notes={
        unknown.length > 0 ? (
          <Notice tone="attention">{t('years.compareUnknown', { names: unknown.join(', ') })}</Notice>
        ) : null
      }
    >
      {() => (
        <>
          <form className="form-row" method="get" action={toPath(locale, routes.compareYears())}>
            <Choice {...words} name="a" label={t('years.compareFirst')} periods={periods} chosen={a} />
            <Choice {...words} name="b" label={t('years.compareSecond')} periods={periods} chosen={b} />
            <button type="submit">{t('years.compareChoose')}</button>
          </form>
          {a && b ? (
            <CompareTable a={a} b={b} {...words} />
          ) : (
            <EmptyState t={t}>{t('years.compareMissing')}</EmptyState>
          )}
        </>
      )}
    </Page>
  );
}
