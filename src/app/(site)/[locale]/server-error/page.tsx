import type { Metadata } from 'next';
import { type PageProps, readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { ErrorPage } from '@/components/layout/error-page';
import { getSiteFrame } from '@/queries/get-site-frame';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const { shortName } = await getSiteFrame(locale);
  return {
    title: `${t('layout.error.failedTitle')} – ${shortName}`,
    robots: { index: false, follow: false },
  };
}

/** What the server in front shows when another page fails; it fetches this one while all is well and keeps it. */
export default async function Page({ params }: PageProps) {
  const { locale, t } = await readLocale(params);
  const { mainNavigation } = await getSiteFrame(locale);
  return (
    <SitePage locale={locale} route="/">
      <ErrorPage kind="failed" t={t} locale={locale} navigation={mainNavigation} />
    </SitePage>
  );
}
