import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { RenewalPage } from '@/components/category-2/renewal-page';
import { routes } from '@/domain/routes';
import { getRenewalPage } from '@/queries/category-2/get-renewal-page';
import { getSiteReference } from '@/queries/get-site-reference';

type Props = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  return toMetadata({
    locale,
    route: routes.renewal(),
    title: t('category2.renewal.title'),
    description: t('category2.renewal.description'),
  });
}

/** Where renewal stands. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const [view, site] = await Promise.all([getRenewalPage(locale), getSiteReference(locale)]);
  return (
    <SitePage locale={locale} route={routes.renewal()}>
      <RenewalPage view={view} site={site} t={t} locale={locale} />
    </SitePage>
  );
}
