import type { Locale } from '../locales';
import type { PeriodYears } from './period';

/**
 * The display title of a period without a title of its own: "2024", "2021–2022"; 2024年, 2021—2022年.
 * English joins years with an en dash, Chinese with a one-em dash (GB/T 15834).
 */
export function formatPeriod({ yearStart, yearEnd }: PeriodYears, locale: Locale): string {
  const [dash, unit] = locale === 'zh' ? ['—', '年'] : ['–', ''];
  return yearStart === yearEnd ? `${yearStart}${unit}` : `${yearStart}${dash}${yearEnd}${unit}`;
}
