import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale, readQuery } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { WorkPlanPage } from '@/components/category-2/work-plan-page';
import { routes } from '@/domain/routes';
import { getWorkPlanPage } from '@/queries/category-2/get-work-plan-page';

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  return toMetadata({
    locale,
    route: routes.workPlan(),
    title: t('category2.workPlan.title'),
    description: t('category2.workPlan.description'),
    isIndexed: Object.keys(await readQuery(searchParams)).length === 0,
  });
}

/** What was planned, and what came of it. */
export default async function Page({ params, searchParams }: PageProps) {
  const { locale, t } = await readLocale(params);
  const query = await readQuery(searchParams);
  const view = await getWorkPlanPage(query, locale);
  return (
    <SitePage locale={locale} route={routes.workPlan()} query={query}>
      <WorkPlanPage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
