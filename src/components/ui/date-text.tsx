import { formatDateRange } from '@/domain/dates/format-date-range';
import { formatPartialDate } from '@/domain/dates/format-partial-date';
import type { PartialDate } from '@/domain/dates/partial-date';
import type { Locale } from '@/domain/locales';

type DateTextProps = {
  /** Null or absent: not known. */
  readonly date: PartialDate | null;
  /** The last day, for what lasts. */
  readonly until?: PartialDate | null;
  readonly locale: Locale;
};

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** The machine-readable form: no more of the date than is known. */
function toDateTime({ date, precision }: PartialDate): string {
  return date.slice(0, LENGTHS[precision]);
}

/** A date, or the days from one to another, as far as they are known. Draws nothing when neither is. */
export function DateText({ date, until = null, locale }: DateTextProps) {
  if (date && until) {
    return (
      <time className="may-wrap" dateTime={toDateTime(date)}>
        {formatDateRange(date, until, locale)}
      </time>
    );
  }
  const only = date ?? until;
  if (!only) return null;
  const text = date ? formatPartialDate(only, locale) : formatDateRange(null, only, locale);
  return <time dateTime={toDateTime(only)}>{text}</time>;
}

/** A calendar day written YYYY-MM-DD, or the day of an ISO time, in words. */
export function DayText({ day, locale }: { readonly day: string; readonly locale: Locale }) {
  return <DateText date={{ date: day.slice(0, 10), precision: 'day' }} locale={locale} />;
}
