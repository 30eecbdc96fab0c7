import { type Locale, toHtmlLang } from '../locales';
import type { DatePrecision, PartialDate } from './partial-date';

type Parts = readonly ('day' | 'month' | 'year')[];

const PARTS: Record<DatePrecision, Parts> = {
  day: ['day', 'month', 'year'],
  month: ['month', 'year'],
  year: ['year'],
};

/** UNESCO's English puts the day first, as British English does. */
const toDateLocale = (locale: Locale) => (locale === 'en' ? 'en-GB' : toHtmlLang(locale));

function createFormat(parts: Parts, locale: Locale): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
  if (parts.includes('day')) options.day = 'numeric';
  // A month alone is 九月 in Intl's long form; dates write it as a number, 9月.
  if (parts.includes('month')) options.month = locale === 'zh' && parts.length === 1 ? 'numeric' : 'long';
  if (parts.includes('year')) options.year = 'numeric';
  return new Intl.DateTimeFormat(toDateLocale(locale), options);
}

/** There are a few, a page has a hundred dates, and making a format takes longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The named parts of a calendar date in one language, for ranges that share a part; always UTC. */
export function formatDateParts(date: string, parts: Parts, locale: Locale): string {
  const key = `${locale} ${parts}`;
  const format = formats.get(key) ?? createFormat(parts, locale);
  formats.set(key, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A date at the precision it is known: "9 September 2012", "May 2018", "2013"; 2012年9月9日, 2018年5月, 2013年. */
export function formatPartialDate({ date, precision }: PartialDate, locale: Locale): string {
  return formatDateParts(date, PARTS[precision], locale);
}
