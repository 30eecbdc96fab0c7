import type { LangText } from '../lang-text';

export type NavigationItem = { readonly label: LangText; readonly route: string };

/** What every page shows around its content. */
export type SiteFrame = {
  readonly name: LangText;
  readonly shortName: string;
  readonly host: LangText | null;
  readonly tagline: LangText | null;
  readonly disclaimer: LangText | null;
  /** True for the fictional centre: every page then carries a banner. */
  readonly isDemonstration: boolean;
  readonly contact: {
    readonly address: LangText | null;
    readonly email: string | null;
    readonly phone: string | null;
  };
  readonly mainNavigation: readonly NavigationItem[];
  readonly footerNavigation: readonly NavigationItem[];
};
