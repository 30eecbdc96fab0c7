import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale, readQuery } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { CriteriaPage } from '@/components/category-2/criteria-page';
import { routes } from '@/domain/routes';
import { getCriteriaPage } from '@/queries/category-2/list-criteria';

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const isChosen = Object.keys(await readQuery(searchParams)).length > 0;
  return toMetadata({
    locale,
    route: routes.criteria(),
    title: t('category2.criteria.title'),
    description: t('category2.criteria.description'),
    isIndexed: !isChosen,
  });
}

/** The questions of a renewal review. */
export default async function Page({ params, searchParams }: PageProps) {
  const { locale, t } = await readLocale(params);
  const query = await readQuery(searchParams);
  const view = await getCriteriaPage(query, locale);
  return (
    <SitePage locale={locale} route={routes.criteria()} query={query}>
      <CriteriaPage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
