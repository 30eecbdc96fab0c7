import { formatPartialDate } from '@/domain/dates/format-partial-date';
import type { LangText } from '@/domain/lang-text';
import type { Verification } from '@/domain/view-models/common';
import { LangSpan } from './lang-span';
import type { Words } from './words';

type VerificationNoteProps = Words & {
  readonly verification: Verification;
  readonly note: LangText | null;
  /** ISO time of the last change. */
  readonly updatedAt?: string;
};

/** How sure a record is, in a sentence, and when it was last changed. */
export function VerificationNote({ verification, note, updatedAt, t, locale }: VerificationNoteProps) {
  const changed = updatedAt && { date: updatedAt.slice(0, 10), precision: 'day' as const };
  return (
    <div className="side-note">
      <p>{t('ui.verification', { state: verification })}</p>
      {note ? (
        <p>
          <LangSpan text={note} locale={locale} />
        </p>
      ) : null}
      {changed ? (
        <p className="quiet">{t('ui.lastChanged', { date: formatPartialDate(changed, locale) })}</p>
      ) : null}
    </div>
  );
}
