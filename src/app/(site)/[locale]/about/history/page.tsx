import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { HistoryPage } from '@/components/about/history-page';
import { routes } from '@/domain/routes';
import { getHistoryPage } from '@/queries/about/get-history-page';

type Props = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  return toMetadata({
    locale,
    route: routes.history(),
    title: t('about.history.title'),
    description: t('about.history.description'),
  });
}

/** What happened when. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const view = await getHistoryPage(locale);
  return (
    <SitePage locale={locale} route={routes.history()}>
      <HistoryPage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
