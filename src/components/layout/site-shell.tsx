import type { ReactNode } from 'react';
import type { Query } from '@/domain/routes';
import type { SiteFrame } from '@/domain/view-models/site';
import type { Words } from '../ui/words';
import { DemoBanner } from './demo-banner';
import { ReviewerStrip } from './reviewer-strip';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { SkipLink } from './skip-link';

type SiteShellProps = Words & {
  readonly frame: SiteFrame;
  /** Path of the page shown, without the language. */
  readonly route: string;
  readonly query?: Query;
  /** Given where the page is made for external reviewers. */
  readonly reviewers?: { readonly endsOn: string | null };
  /** One `Page` or `ErrorPage`. */
  readonly children: ReactNode;
};

/** Everything inside `<body>`: skip link, strip for reviewers, banner of the demonstration, header, the page, footer. */
export function SiteShell({ frame, route, query, reviewers, t, locale, children }: SiteShellProps) {
  return (
    <>
      <SkipLink t={t} />
      {reviewers ? <ReviewerStrip endsOn={reviewers.endsOn} t={t} locale={locale} /> : null}
      {frame.isDemonstration ? <DemoBanner t={t} /> : null}
      <SiteHeader frame={frame} route={route} t={t} locale={locale} {...(query && { query })} />
      {children}
      <SiteFooter frame={frame} route={route} t={t} locale={locale} />
    </>
  );
}
