import type { PeriodYears } from '../periods/period';

/** Some years side by side with others: a reporting period, or years of which no period is on record. */
export type ReviewColumn<Period extends PeriodYears> = PeriodYears & { readonly period: Period | null };

/**
 * The reporting periods of some years and the years between them of which there is none, earliest first, so that
 * a year without a report is seen as such. Years without a period that follow each other stand together.
 * @param periods in any order, none of them overlapping another
 */
export function toReviewColumns<Period extends PeriodYears>(
  periods: readonly Period[],
  { yearStart, yearEnd }: PeriodYears,
): ReviewColumn<Period>[] {
  const within = periods
    .filter((period) => yearStart <= period.yearStart && period.yearEnd <= yearEnd)
    .sort((a, b) => a.yearStart - b.yearStart);
  const columns: ReviewColumn<Period>[] = [];
  let next = yearStart;
  for (const period of within) {
    if (next < period.yearStart)
      columns.push({ yearStart: next, yearEnd: period.yearStart - 1, period: null });
    columns.push({ yearStart: period.yearStart, yearEnd: period.yearEnd, period });
    next = period.yearEnd + 1;
  }
  if (next <= yearEnd) columns.push({ yearStart: next, yearEnd, period: null });
  return columns;
}
