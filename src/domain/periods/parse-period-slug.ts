import type { PeriodYears } from './period';
import { toPeriodSlug } from './to-period-slug';

/** Reads "2024" or "2021-2022"; null for anything that toPeriodSlug would not have written. */
export function parsePeriodSlug(slug: string): PeriodYears | null {
  const match = /^([1-9]\d{3})(?:-([1-9]\d{3}))?$/.exec(slug);
  if (!match) return null;
  const yearStart = Number(match[1]);
  const yearEnd = Number(match[2] ?? match[1]);
  if (yearEnd < yearStart) return null;
  return toPeriodSlug({ yearStart, yearEnd }) === slug ? { yearStart, yearEnd } : null;
}
