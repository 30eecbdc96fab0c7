import type { PartialDate } from '@/domain/dates/partial-date';
import { DateText } from './date-text';
import { EmptyState } from './empty-state';
import { LangSpan, type TextValue } from './lang-span';
import type { Words } from './words';

export type TimelineItem = {
  readonly key: string;
  readonly date: PartialDate | null;
  readonly title: TextValue;
  readonly text?: TextValue | null;
  readonly href?: string | null;
  /** What holds now: the agreement in force, the present board. */
  readonly isCurrent?: boolean;
};

/** What happened, one under the other, the earliest first unless the page says otherwise. */
export function Timeline({ items, t, locale }: Words & { readonly items: readonly TimelineItem[] }) {
  if (items.length === 0) return <EmptyState t={t} />;
  return (
    <ol className="timeline">
      {items.map(({ key, date, title, text, href, isCurrent }) => (
        <li key={key} className={isCurrent ? 'timeline-current' : undefined}>
          <div className="timeline-date">
            {date ? <DateText date={date} locale={locale} /> : t('common.notKnown')}
          </div>
          <div>
            <p className="timeline-title">
              {href ? (
                <a href={href}>
                  <LangSpan text={title} locale={locale} />
                </a>
              ) : (
                <LangSpan text={title} locale={locale} />
              )}
            </p>
            {text ? (
              <p className="timeline-text">
                <LangSpan text={text} locale={locale} />
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
