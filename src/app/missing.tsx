import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { ErrorPage } from '@/components/layout/error-page';
import type { Locale } from '@/domain/locales';
import { getTranslate } from '@/messages/translate';
import { setResponseStatus } from '@/publishing/answer/answer-context';
import { findAddress } from '@/queries/find-address';
import { getSiteFrame } from '@/queries/get-site-frame';
import { SitePage } from './site-page';

/**
 * What a page answers when no record fits its address: the new address where it moved, the
 * withdrawal with its reason (410), else the 404 page.
 * @param route path and query without the language
 */
export async function missing(route: string, locale: Locale) {
  const former = await findAddress(route, locale);
  if (former?.kind === 'moved') permanentRedirect(former.to);
  const { mainNavigation } = await getSiteFrame(locale);
  const words = { t: getTranslate(locale), locale, navigation: mainNavigation };
  setResponseStatus(former ? 410 : 404);
  return (
    <SitePage locale={locale} route={route}>
      {former ? (
        <ErrorPage {...words} kind="withdrawn" reason={former.reason} />
      ) : (
        <ErrorPage {...words} kind="not-found" />
      )}
    </SitePage>
  );
}

/** What such an answer says about itself; search engines leave it out. */
export async function toMissingMetadata(locale: Locale): Promise<Metadata> {
  const { shortName } = await getSiteFrame(locale);
  const title = getTranslate(locale)('layout.error.notFoundTitle');
  return { title: `${title} – ${shortName}`, robots: { index: false, follow: false } };
}
