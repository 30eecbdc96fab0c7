import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale, readQuery } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { PackagePage } from '@/components/category-2/package-page';
import { routes } from '@/domain/routes';
import { getPackagePage } from '@/queries/category-2/get-package-page';

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  return toMetadata({
    locale,
    route: routes.package(),
    title: t('category2.package.title'),
    description: t('category2.package.description'),
    isIndexed: Object.keys(await readQuery(searchParams)).length === 0,
  });
}

/** Where a package for reviewers can be had. */
export default async function Page({ params, searchParams }: PageProps) {
  const { locale, t } = await readLocale(params);
  const query = await readQuery(searchParams);
  const view = await getPackagePage(query, locale);
  return (
    <SitePage locale={locale} route={routes.package()} query={query}>
      <PackagePage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
