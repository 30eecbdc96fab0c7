import type { PartialDate } from '../dates/partial-date';
import type { LangText } from '../lang-text';
import type { FunctionView } from './category-2';
import type { RecordLink, SourceView } from './common';
import type { TextPageView } from './text-page';

/** The parts of the About page that staff write, in reading order; their names are the anchors. */
export const ABOUT_PARTS = ['background', 'mission', 'host-institution', 'independence'] as const;
type AboutPart = (typeof ABOUT_PARTS)[number];

export type AboutPageView = {
  readonly introduction: TextPageView | null;
  readonly parts: Readonly<Record<AboutPart, TextPageView | null>>;
  readonly functions: readonly FunctionView[];
  /** How many milestones the history page shows. */
  readonly milestoneCount: number;
};

export type MilestoneView = {
  readonly publicId: string;
  readonly title: LangText;
  readonly date: PartialDate | null;
  readonly text: LangText | null;
  readonly record: RecordLink | null;
  readonly sources: readonly SourceView[];
};

export type HistoryPageView = {
  /** By year, earliest first; null: the milestones without a date. */
  readonly years: readonly { readonly year: number | null; readonly milestones: readonly MilestoneView[] }[];
};
