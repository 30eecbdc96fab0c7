import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { TextPage } from '@/components/pages/text-page';
import { routes } from '@/domain/routes';
import { getSiteReference } from '@/queries/get-site-reference';
import { getTextPage } from '@/queries/pages/get-text-page';

type Props = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const view = await getTextPage('privacy', locale);
  return toMetadata({
    locale,
    route: routes.privacy(),
    title: view?.title.text ?? t('pages.privacy.title'),
    description: view?.summary?.text ?? t('pages.privacy.description'),
  });
}

/** What the site keeps about people. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const [view, site] = await Promise.all([getTextPage('privacy', locale), getSiteReference(locale)]);
  return (
    <SitePage locale={locale} route={routes.privacy()}>
      <TextPage view={view} site={site} fallbackTitle={t('pages.privacy.title')} t={t} locale={locale} />
    </SitePage>
  );
}
