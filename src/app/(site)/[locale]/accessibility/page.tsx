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
  const view = await getTextPage('accessibility', locale);
  return toMetadata({
    locale,
    route: routes.accessibility(),
    title: view?.title.text ?? t('pages.accessibility.title'),
    description: view?.summary?.text ?? t('pages.accessibility.description'),
  });
}

/** How this site can be read by everyone. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const [view, site] = await Promise.all([getTextPage('accessibility', locale), getSiteReference(locale)]);
  return (
    <SitePage locale={locale} route={routes.accessibility()}>
      <TextPage
        view={view}
        site={site}
        fallbackTitle={t('pages.accessibility.title')}
        t={t}
        locale={locale}
      />
    </SitePage>
  );
}
