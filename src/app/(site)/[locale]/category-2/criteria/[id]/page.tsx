import type { Metadata } from 'next';
import { missing, toMissingMetadata } from '@/app/missing';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale, readQuery } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { CriterionPage } from '@/components/category-2/criterion-page';
import { routes } from '@/domain/routes';
import { getCriterionPage } from '@/queries/category-2/get-criterion-page';
import { getSiteReference } from '@/queries/get-site-reference';

type Props = PageProps<{ readonly id: string }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const { id } = await params;
  const query = await readQuery(searchParams);
  const view = await getCriterionPage(id, query, locale);
  if (!view) return toMissingMetadata(locale);
  return toMetadata({
    locale,
    route: routes.criterion(view.code),
    title: `${view.code} ${view.title.text}`,
    description: t('category2.criteria.description'),
    isIndexed: Object.keys(query).length === 0,
  });
}

/** One question of a renewal review. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params);
  const { id } = await params;
  const query = await readQuery(searchParams);
  const [view, site] = await Promise.all([getCriterionPage(id, query, locale), getSiteReference(locale)]);
  const route = routes.criterion(id);
  if (!view) return missing(route, locale);
  return (
    <SitePage locale={locale} route={route} query={query}>
      <CriterionPage view={view} site={site} t={t} locale={locale} />
    </SitePage>
  );
}
