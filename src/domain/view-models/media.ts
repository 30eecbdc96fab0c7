import type { PartialDate } from '../dates/partial-date';
import type { LangText } from '../lang-text';

/** A photograph or drawing that may be shown in public. */
export type MediaView = {
  readonly src: string;
  /** Pixels of the file. */
  readonly width: number;
  readonly height: number;
  readonly alt: LangText;
  readonly caption: LangText | null;
  readonly credit: string | null;
  readonly takenOn: PartialDate | null;
  readonly place: LangText | null;
  readonly licence: string | null;
};
