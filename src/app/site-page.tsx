import type { ReactNode } from 'react';
import { SiteShell } from '@/components/layout/site-shell';
import type { Locale } from '@/domain/locales';
import type { Query } from '@/domain/routes';
import { getTranslate } from '@/messages/translate';
import { getAudience } from '@/queries/get-audience';
import { getSiteFrame } from '@/queries/get-site-frame';

type Props = {
  readonly locale: Locale;
  /** Path of the page without the language. */
  readonly route: string;
  readonly query?: Query;
  readonly children: ReactNode;
};

/** Puts the site's header and footer around a page, and says so where it is made for reviewers. */
export async function SitePage({ locale, route, query, children }: Props) {
  const frame = await getSiteFrame(locale);
  const audience = getAudience();
  return (
    <SiteShell
      t={getTranslate(locale)}
      locale={locale}
      frame={frame}
      route={route}
      {...(query && { query })}
      {...(audience.kind === 'reviewers' && { reviewers: audience })}
    >
      {children}
    </SiteShell>
  );
}
