import type { RichTextView } from '@/domain/view-models/rich-text';
import { RichText } from '../rich-text/rich-text';
import type { HeadingLevel } from '../ui/heading-level';
import { TranslationNote } from '../ui/translation-note';
import type { Words } from '../ui/words';

type RichTextPartProps = Words & { readonly text: RichTextView; readonly level: HeadingLevel };

/** A formatted text of a record; one in another language says so before it begins. */
export function RichTextPart({ text, level, t, locale }: RichTextPartProps) {
  return (
    <>
      {text.lang === locale ? null : <TranslationNote shown={text.lang} isPartial t={t} locale={locale} />}
      <RichText text={text} level={level} t={t} locale={locale} />
    </>
  );
}
