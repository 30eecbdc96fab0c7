import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { Category2Page } from '@/components/category-2/category-2-page';
import { routes } from '@/domain/routes';
import { getCategory2Page } from '@/queries/category-2/get-category-2-page';
import { getSiteReference } from '@/queries/get-site-reference';

type Props = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  return toMetadata({
    locale,
    route: routes.category2(),
    title: t('category2.title'),
    description: t('category2.description'),
  });
}

/** What a category 2 centre is. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const [view, site] = await Promise.all([getCategory2Page(locale), getSiteReference(locale)]);
  return (
    <SitePage locale={locale} route={routes.category2()}>
      <Category2Page view={view} site={site} t={t} locale={locale} />
    </SitePage>
  );
}
