import type { LangText } from '@/domain/lang-text';
import type { Locale } from '@/domain/locales';

/** Whose document it is, in which language, and where the site is. */
export type DocumentSite = {
  readonly locale: Locale;
  readonly name: LangText;
  readonly shortName: string;
  /** Scheme and host, without a slash at the end. */
  readonly url: string;
  /** True for the fictional centre: every page then says so. */
  readonly isDemonstration: boolean;
  /** True for what is made for external reviewers: every page then says so. */
  readonly isForReviewers?: boolean;
};
