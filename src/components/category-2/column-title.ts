import type { Locale } from '@/domain/locales';
import { formatPeriod } from '@/domain/periods/format-period';
import type { ColumnView } from '@/domain/view-models/review';

/** The name of a reporting period, or the years of which there is none. */
export function columnTitle(column: ColumnView, locale: Locale): string {
  return column.period?.title.text ?? formatPeriod(column, locale);
}
