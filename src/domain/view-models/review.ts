import type { LangText } from '../lang-text';
import type { PeriodYears } from '../periods/period';
import type { IndicatorNoun, IndicatorUnit } from '../review/indicator';
import type { IndicatorId } from '../review/indicators';
import type { ReviewRange } from '../review/review-range';
import type { PeriodFigure, PeriodLink } from './periods';

/** Years that stand side by side: a reporting period, or years of which none is on record (null). */
export type ColumnView = PeriodYears & { readonly period: PeriodLink | null };

/** The years that a page of the review looks at. */
export type ReviewRangeView = ReviewRange & {
  /** Earliest first; together they are the whole range. */
  readonly columns: readonly ColumnView[];
};

/** The number of an indicator for some years; see domain/review/indicator. */
export type IndicatorCell = {
  readonly value: number | null;
  readonly whole: number | null;
  readonly currency: string | null;
  readonly known: number;
  readonly of: number;
  /** Where the value was given by hand. */
  readonly given: PeriodFigure['override'];
};

/** A value set beside the computed one: where it began, or where it is to go. */
export type IndicatorMark = { readonly value: number; readonly year: number | null };

export type IndicatorView = {
  readonly id: IndicatorId;
  readonly unit: IndicatorUnit;
  readonly noun: IndicatorNoun;
  readonly isOfPeriods: boolean;
  readonly isAdditive: boolean;
  readonly total: IndicatorCell;
  /** One a column of the range; empty for what only has a state today. */
  readonly cells: readonly IndicatorCell[];
  /** Null: not set. */
  readonly baseline: IndicatorMark | null;
  readonly target: IndicatorMark | null;
  /** Where baseline and target are written. */
  readonly markSource: LangText | null;
};
