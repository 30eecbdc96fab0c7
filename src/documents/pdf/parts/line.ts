import { formatNumber } from '@/components/ui/format-number';
import { formatDateRange } from '@/domain/dates/format-date-range';
import { formatPartialDate } from '@/domain/dates/format-partial-date';
import type { PartialDate } from '@/domain/dates/partial-date';
import type { LangText } from '@/domain/lang-text';
import type { Locale } from '@/domain/locales';
import { toPath } from '@/domain/routes';
import type { Translate } from '@/messages/translate';
import type { Line, Run } from '../blocks';

/** What a document needs to speak: its words, its language, and where the site is. */
export type Writing = {
  readonly t: Translate;
  readonly locale: Locale;
  /** Scheme and host, without a slash at the end. */
  readonly siteUrl: string;
};

type Look = NonNullable<Run['look']>;

/** Words of the interface, in the document's language. */
export function say(text: string, look?: Look | undefined): Line {
  return [{ text, ...(look && { look }) }];
}

/** A text of a record, marked with its language where that is another than the document's. */
export function quote({ text, lang }: LangText, locale: Locale, more: Omit<Run, 'text' | 'lang'> = {}): Line {
  return [{ text, ...(lang !== locale && { lang }), ...more }];
}

/** What nobody has recorded yet. */
export function unknown({ t }: Pick<Writing, 't'>): Line {
  return [{ text: t('common.notKnown'), look: 'unknown' }];
}

/** A text of a record; said to be unknown where there is none. */
export function quoteOrUnknown(text: LangText | null, writing: Writing): Line {
  return text ? quote(text, writing.locale) : unknown(writing);
}

/** A number as the language writes it; null is not known. */
export function count(value: number | null, writing: Writing): Line {
  return value === null ? unknown(writing) : say(formatNumber(value, writing.locale));
}

/** A date or the days from one to another, as far as they are known. */
export function dates(from: PartialDate | null, until: PartialDate | null, writing: Writing): Line {
  const text = formatDateRange(from, until, writing.locale);
  return text === null ? unknown(writing) : say(text);
}

/** A calendar day, YYYY-MM-DD, in words. */
export function day(date: string, locale: Locale): string {
  return formatPartialDate({ date: date.slice(0, 10), precision: 'day' }, locale);
}

/** A path of this site as a whole address; others stay as they are. */
export function toAddress(href: string, siteUrl: string): string {
  return href.startsWith('/') ? `${siteUrl}${href}` : href;
}

/** The whole address of a page. */
export function toPageAddress(route: string, { locale, siteUrl }: Writing): string {
  return `${siteUrl}${toPath(locale, route)}`;
}

/** Lines one after the other, with something between them. */
export function join(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, place) => (place === 0 ? line : [{ text: between }, ...line]));
}
