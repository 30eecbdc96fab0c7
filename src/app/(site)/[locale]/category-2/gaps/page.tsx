import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale, readQuery } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { GapsPage } from '@/components/category-2/gaps-page';
import { routes } from '@/domain/routes';
import { getGapsPage } from '@/queries/category-2/get-gaps-page';

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  return toMetadata({
    locale,
    route: routes.gaps(),
    title: t('category2.gaps.title'),
    description: t('category2.gaps.description'),
    isIndexed: Object.keys(await readQuery(searchParams)).length === 0,
  });
}

/** What is not on record yet. */
export default async function Page({ params, searchParams }: PageProps) {
  const { locale, t } = await readLocale(params);
  const query = await readQuery(searchParams);
  const view = await getGapsPage(query, locale);
  return (
    <SitePage locale={locale} route={routes.gaps()} query={query}>
      <GapsPage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
