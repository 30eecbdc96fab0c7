import type { Metadata } from 'next';
import { missing, toMissingMetadata } from '@/app/missing';
import { type PageProps, readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { ErrorPage } from '@/components/layout/error-page';
import { parseReviewNotice, ReviewNoticePage } from '@/components/layout/review-notice-page';
import { setResponseStatus } from '@/publishing/answer/answer-context';
import { getSiteFrame } from '@/queries/get-site-frame';

type Props = PageProps<{ readonly status: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const { status } = await params;
  const notice = toReviewNotice(status);
  if (status !== '500' && !notice) return toMissingMetadata(locale);
  const { shortName } = await getSiteFrame(locale);
  return {
    title: `${t(notice ? `review.notice.${notice}Title` : 'layout.error.failedTitle')} – ${shortName}`,
    robots: { index: false, follow: false },
  };
}

/** The notices for who comes to what is for reviewers: `review-ended` and so on. */
const toReviewNotice = (status: string) =>
  status.startsWith('review-') ? parseReviewNotice(status.slice('review-'.length)) : null;

/**
 * What readers see when another page fails, is missing while nothing can be looked up, or is for reviewers: made and
 * kept while all is well.
 */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const { status } = await params;
  const notice = toReviewNotice(status);
  if (notice) {
    // Said for other addresses, with a status of their own.
    setResponseStatus(404);
    return (
      <SitePage locale={locale} route="/">
        <ReviewNoticePage kind={notice} t={t} locale={locale} />
      </SitePage>
    );
  }
  if (status !== '500') return missing('/', locale);
  setResponseStatus(500);
  const { mainNavigation } = await getSiteFrame(locale);
  return (
    <SitePage locale={locale} route="/">
      <ErrorPage kind="failed" t={t} locale={locale} navigation={mainNavigation} />
    </SitePage>
  );
}
