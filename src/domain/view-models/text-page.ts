import type { LangText } from '../lang-text';
import type { RecordView } from './common';
import type { RichTextView } from './rich-text';

/** A page written by staff: accessibility, privacy, background and the like. */
export type TextPageView = RecordView & {
  readonly summary: LangText | null;
  readonly body: RichTextView | null;
};
