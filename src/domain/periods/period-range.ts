import type { PeriodYears } from './period';

/** The days of a period, first and last included. */
export function periodRange({ yearStart, yearEnd }: PeriodYears): {
  readonly from: string;
  readonly to: string;
} {
  return { from: `${yearStart}-01-01`, to: `${yearEnd}-12-31` };
}
