import type { ReactNode } from 'react';
import { type CountedNoun, type CoverageView, countedText, coverageText } from './coverage-text';
import { formatNumber } from './format-number';
import type { Words } from './words';

export type KeyFigure = {
  /** What the number counts, in plain words: "people trained". Unique among its neighbours. */
  readonly label: string;
  /** Null is not known; zero is zero. */
  readonly value: number | null;
  /** Said instead of the number where it is known and kept back. */
  readonly valueText?: string;
  /** Written after the number: "hours", "%". */
  readonly unit?: string;
  /** For how many of the records behind it the figure is known. */
  readonly coverage?: CoverageView & { readonly noun: CountedNoun };
  /** The period, where the page does not say it. */
  readonly period?: string;
  /** More about it: "6 women, 10 men". */
  readonly note?: ReactNode;
  /** Leads to the records or the source behind the figure. */
  readonly href?: string;
  /** The words of that link; "See 5 trainings" when absent and coverage is given. */
  readonly linkText?: string;
};

type KeyFiguresProps = Words & { readonly figures: readonly KeyFigure[] };

function linkTextOf({ linkText, coverage, label }: KeyFigure, t: Words['t']): string {
  if (linkText) return linkText;
  return t('ui.seeRecords', {
    records: coverage ? countedText(t, coverage.noun, coverage.total) : label,
  });
}

/** Key figures, set large. Each says what it counts, how well it is known, and where its records are. */
export function KeyFigures({ figures, t, locale }: KeyFiguresProps) {
  return (
    <dl className="key-figures">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          {figure.value === null ? (
            <dd className="figure-value unknown">{figure.valueText ?? t('common.notKnown')}</dd>
          ) : (
            <dd className="figure-value serif">
              {formatNumber(figure.value, locale)}
              {figure.unit ? <span className="figure-unit"> {figure.unit}</span> : null}
            </dd>
          )}
          {figure.note ? <dd>{figure.note}</dd> : null}
          {figure.coverage ? <dd>{coverageText(t, figure.coverage.noun, figure.coverage)}</dd> : null}
          {figure.period ? <dd>{figure.period}</dd> : null}
          {figure.href ? (
            <dd>
              <a href={figure.href}>{linkTextOf(figure, t)}</a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
