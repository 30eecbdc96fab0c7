import { formatPeriod } from '@/domain/periods/format-period';
import { listYears } from '@/domain/periods/list-years';
import type { RangeProblem } from '@/domain/review/review-range';
import { toPath } from '@/domain/routes';
import type { ReviewRangeView } from '@/domain/view-models/review';
import { Notice } from '../ui/notice';
import type { Words } from '../ui/words';

type RangeProps = Words & { readonly range: ReviewRangeView };

/** "2018–2024", without the Chinese word for years where a sentence has it. */
export function rangeText({ years }: ReviewRangeView, locale: Words['locale']): string {
  return formatPeriod(years, locale);
}

/** The query that keeps the years of a page for the pages it links to; none where they are the default. */
export function rangeQuery({ basis, years, problem }: ReviewRangeView): Record<string, string> {
  if (basis !== 'asked' || problem) return {};
  return { from: String(years.yearStart), to: String(years.yearEnd) };
}

function problemText(problem: RangeProblem, { range, t }: RangeProps): string {
  const extent = { first: range.extent.yearStart, last: range.extent.yearEnd };
  if (problem.kind === 'not-a-year')
    return t('category2.range.notAYear', { value: problem.value, ...extent });
  const { from, to } = problem;
  return problem.kind === 'reversed'
    ? t('category2.range.reversed', { from, to })
    : t('category2.range.outside', { from, to, ...extent });
}

/** What is wrong with the years that the address asks for, or that they were widened. */
export function RangeNotice({ range, t, locale }: RangeProps) {
  if (range.problem) {
    return <Notice tone="attention">{problemText(range.problem, { range, t, locale })}</Notice>;
  }
  return range.isWidened ? <Notice>{t('category2.range.widened')}</Notice> : null;
}

/** Which years the page looks at, and a form to choose others, without a script. */
export function RangeForm({ range, route, t, locale }: RangeProps & { readonly route: string }) {
  const { years, extent, basis } = range;
  const isWhole = years.yearStart === extent.yearStart && years.yearEnd === extent.yearEnd;
  const whole = { from: String(extent.yearStart), to: String(extent.yearEnd) };
  return (
    <form className="range-form" method="get" action={toPath(locale, route)}>
      <p className="range-form-now">
        {t('category2.range.basis', { basis, years: rangeText(range, locale) })}
      </p>
      <div className="form-row">
        <YearChoice name="from" label={t('category2.range.from')} range={range} value={years.yearStart} />
        <YearChoice name="to" label={t('category2.range.to')} range={range} value={years.yearEnd} />
        <button type="submit">{t('category2.range.show')}</button>
      </div>
      {isWhole ? null : (
        <p className="small">
          <a href={toPath(locale, route, whole)}>
            {t('category2.range.whole', { first: extent.yearStart, last: extent.yearEnd })}
          </a>
        </p>
      )}
    </form>
  );
}

type ChoiceProps = {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly range: ReviewRangeView;
  readonly value: number;
};

function YearChoice({ name, label, range, value }: ChoiceProps) {
  return (
    <p className="form-field">
      <label htmlFor={`year-${name}`}>{label}</label>
      <select id={`year-${name}`} name={name} defaultValue={value}>
        {listYears(range.extent).map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </p>
  );
}
