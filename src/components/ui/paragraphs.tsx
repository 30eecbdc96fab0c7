import type { LangText } from '@/domain/lang-text';
import { each } from './each';
import { langOf } from './lang-span';
import type { Words } from './words';

type ParagraphsProps = Pick<Words, 'locale'> & { readonly text: LangText };

/** A longer plain text of a record: an empty line starts a new paragraph. */
export function Paragraphs({ text, locale }: ParagraphsProps) {
  const paragraphs = text.text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
  return (
    <div className="prose" {...langOf(text, locale)}>
      {each(paragraphs, (paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  );
}
