import { formatPartialDate } from '@/domain/dates/format-partial-date';
import type { Words } from '../ui/words';

/** Where reading as a reviewer ends on this machine. */
const LEAVE = '/review/leave';

type ReviewerStripProps = Words & {
  /** The last day on which the reader may read, 'YYYY-MM-DD'; null where that is not limited. */
  readonly endsOn: string | null;
};

/** Says on every page for reviewers that not all of it is public. */
export function ReviewerStrip({ endsOn, t, locale }: ReviewerStripProps) {
  const date = endsOn && formatPartialDate({ date: endsOn, precision: 'day' }, locale);
  return (
    <aside className="demo-banner" aria-label={t('review.stripLabel')}>
      <div className="container">
        <p>
          <strong>{t('review.strip')}</strong> {date ? `${t('review.until', { date })} ` : null}
          <a href={LEAVE}>{t('review.leave')}</a>
        </p>
      </div>
    </aside>
  );
}
