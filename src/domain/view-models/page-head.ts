import type { Locale } from '../locales';

/** What a page says about itself to browsers, search engines and link previews. */
export type PageHead = {
  readonly locale: Locale;
  /** Path of domain/routes without the language. */
  readonly route: string;
  readonly title: string;
  readonly description: string;
  /** False keeps search engines away: filtered lists, comparisons. */
  readonly isIndexed?: boolean;
};
