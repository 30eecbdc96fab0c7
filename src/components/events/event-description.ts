import { formatDateRange } from '@/domain/dates/format-date-range';
import type { EventPageView } from '@/domain/view-models/event-page';
import type { Words } from '../ui/words';
import { kindText } from './event-words';

/** What search engines and link previews say of an event: its summary, else its kind and date. */
export function toEventDescription(view: EventPageView, { t, locale }: Words): string {
  const { row, summary } = view;
  if (summary) return summary.text;
  const date = formatDateRange(row.startsOn, row.endsOn, locale) ?? t('events.undated');
  return t(`events.summaryFallback.${row.family}`, { kind: kindText(row.kind, t), date });
}
