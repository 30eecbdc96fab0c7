import type { PeriodYears } from './period';

/**
 * The address part of a period: "2024", "2021-2022".
 * @throws RangeError when a year is not a whole number of four digits or the end is before the start
 */
export function toPeriodSlug({ yearStart, yearEnd }: PeriodYears): string {
  for (const year of [yearStart, yearEnd]) {
    if (!Number.isInteger(year) || year < 1000 || year > 9999) {
      throw new RangeError(`${year} is not a year: give four digits, such as 2024.`);
    }
  }
  if (yearEnd < yearStart) {
    throw new RangeError(`A period cannot end (${yearEnd}) before it starts (${yearStart}): swap the years.`);
  }
  return yearStart === yearEnd ? String(yearStart) : `${yearStart}-${yearEnd}`;
}
