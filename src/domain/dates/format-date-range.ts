import type { Locale } from '../locales';
import { formatDateParts, formatPartialDate } from './format-partial-date';
import type { PartialDate } from './partial-date';

const ONLY_END: Record<Locale, (end: string) => string> = {
  en: (end) => `until ${end}`,
  zh: (end) => `至${end}`,
};

/** English leaves out of the start what the end repeats; the dash is closed up between bare numbers only. */
function joinEnglish(start: PartialDate, end: PartialDate): string {
  const last = formatPartialDate(end, 'en');
  if (start.precision !== end.precision) return `${formatPartialDate(start, 'en')} – ${last}`;
  const sameYear = start.date.slice(0, 4) === end.date.slice(0, 4);
  const sameMonth = start.date.slice(0, 7) === end.date.slice(0, 7);
  if (start.precision === 'year') return `${formatPartialDate(start, 'en')}–${last}`;
  if (start.precision === 'day' && sameMonth) return `${formatDateParts(start.date, ['day'], 'en')}–${last}`;
  if (!sameYear) return `${formatPartialDate(start, 'en')} – ${last}`;
  const parts = start.precision === 'day' ? (['day', 'month'] as const) : (['month'] as const);
  return `${formatDateParts(start.date, parts, 'en')} – ${last}`;
}

/** Chinese leaves out of the end what the start has said. */
function joinChinese(start: PartialDate, end: PartialDate): string {
  const first = formatPartialDate(start, 'zh');
  const sameYear = start.date.slice(0, 4) === end.date.slice(0, 4);
  const sameMonth = start.date.slice(0, 7) === end.date.slice(0, 7);
  if (start.precision !== end.precision || !sameYear || start.precision === 'year') {
    return `${first}至${formatPartialDate(end, 'zh')}`;
  }
  if (start.precision === 'month') return `${first}至${formatDateParts(end.date, ['month'], 'zh')}`;
  const parts = sameMonth ? (['day'] as const) : (['day', 'month'] as const);
  return `${first}至${formatDateParts(end.date, parts, 'zh')}`;
}

const JOIN: Record<Locale, (start: PartialDate, end: PartialDate) => string> = {
  en: joinEnglish,
  zh: joinChinese,
};

/**
 * The dates of something that lasts, at the precision they are known:
 * "9–28 September 2012", "18 October – 6 November 2015"; 2012年9月9日至28日.
 * Built from Intl's single dates and not from its ranges: those change between ICU versions
 * and give 2012/9/9 – 2012/9/28 for Chinese.
 * @returns null when neither end is known
 */
export function formatDateRange(
  start: PartialDate | null,
  end: PartialDate | null,
  locale: Locale,
): string | null {
  if (start === null) return end === null ? null : ONLY_END[locale](formatPartialDate(end, locale));
  const first = formatPartialDate(start, locale);
  if (end === null || first === formatPartialDate(end, locale)) return first;
  return JOIN[locale](start, end);
}
