import type { PeriodYears } from './period';

/** True when a calendar date 'YYYY-MM-DD' lies in the years of a period. */
export function periodContains({ yearStart, yearEnd }: PeriodYears, date: string): boolean {
  const year = Number(date.slice(0, 4));
  return yearStart <= year && year <= yearEnd;
}
