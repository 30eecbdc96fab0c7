import type { PartialDate } from '../dates/partial-date';
import type { LangText } from '../lang-text';
import type { RecordLink, RecordView } from './common';
import type { ListView } from './list';
import type { MediaView } from './media';
import type { RichTextView } from './rich-text';

/** A news item as a row of a list. */
export type NewsRow = {
  readonly publicId: string;
  readonly title: LangText;
  readonly route: string;
  readonly date: PartialDate | null;
  readonly summary: LangText | null;
};

export type NewsPageView = ListView<NewsRow, 'year'>;

export type NewsItemPageView = RecordView & {
  readonly date: PartialDate | null;
  readonly summary: LangText | null;
  readonly body: RichTextView | null;
  readonly media: readonly MediaView[];
  readonly events: readonly RecordLink[];
};
