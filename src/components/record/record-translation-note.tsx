import type { LangText } from '@/domain/lang-text';
import { TranslationNote } from '../ui/translation-note';
import type { Words } from '../ui/words';

type RecordTranslationNoteProps = Words & { readonly title: LangText };

/** Says that a record is not translated: its title shows in which language it is kept. */
export function RecordTranslationNote({ title, t, locale }: RecordTranslationNoteProps) {
  return title.lang === locale ? null : <TranslationNote shown={title.lang} t={t} locale={locale} />;
}
