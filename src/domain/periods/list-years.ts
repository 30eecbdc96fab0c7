import type { PeriodYears } from './period';

/** The calendar years of a period, from the first to the last. */
export function listYears({ yearStart, yearEnd }: PeriodYears): number[] {
  return Array.from({ length: Math.max(0, yearEnd - yearStart + 1) }, (_, index) => yearStart + index);
}
