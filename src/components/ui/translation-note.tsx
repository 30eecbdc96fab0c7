import type { Locale } from '@/domain/locales';
import { Notice } from './notice';
import type { Words } from './words';

type TranslationNoteProps = Words & {
  /** The language in which the text is shown instead. */
  readonly shown: Locale;
  /** Only parts of the record are missing. */
  readonly isPartial?: boolean;
};

/** Says that a record, or a part of it, is shown in another language than the page's. */
export function TranslationNote({ shown, isPartial = false, t, locale }: TranslationNoteProps) {
  const values = {
    wanted: t('common.language', { code: locale }),
    shown: t('common.language', { code: shown }),
  };
  return (
    <Notice>
      <p>{t(isPartial ? 'ui.translation.partial' : 'ui.translation.missing', values)}</p>
    </Notice>
  );
}
