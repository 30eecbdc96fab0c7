import type { Metadata } from 'next';
import { missing, toMissingMetadata } from '@/app/missing';
import { type PageProps, readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { ErrorPage } from '@/components/layout/error-page';
import { setResponseStatus } from '@/publishing/answer/answer-context';
import { getSiteFrame } from '@/queries/get-site-frame';

type Props = PageProps<{ readonly status: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const { status } = await params;
  if (status !== '500') return toMissingMetadata(locale);
  const { shortName } = await getSiteFrame(locale);
  return {
    title: `${t('layout.error.failedTitle')} – ${shortName}`,
    robots: { index: false, follow: false },
  };
}

/** What readers see when another page fails, or is missing while nothing can be looked up: made and kept while all is well. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const { status } = await params;
  if (status !== '500') return missing('/', locale);
  setResponseStatus(500);
  const { mainNavigation } = await getSiteFrame(locale);
  return (
    <SitePage locale={locale} route="/">
      <ErrorPage kind="failed" t={t} locale={locale} navigation={mainNavigation} />
    </SitePage>
  );
}
