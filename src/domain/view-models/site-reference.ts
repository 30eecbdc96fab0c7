import type { LangText } from '../lang-text';

/** What a reference to a record names besides the record: who publishes it, and the address of the site. */
export type SiteReference = {
  readonly publisher: LangText;
  /** Scheme and host, without a slash at the end. */
  readonly url: string;
};
