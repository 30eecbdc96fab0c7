import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale, readQuery } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { ComparePage } from '@/components/years/compare-page';
import { routes } from '@/domain/routes';
import { getComparePage } from '@/queries/years/get-compare-page';

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const isChosen = Object.keys(await readQuery(searchParams)).length > 0;
  return toMetadata({
    locale,
    route: routes.compareYears(),
    title: t('years.compare'),
    description: t('years.compareDescription'),
    isIndexed: !isChosen,
  });
}

export default async function Page({ params, searchParams }: PageProps) {
  const { locale, t } = await readLocale(params);
  const query = await readQuery(searchParams);
  const view = await getComparePage(query, locale);
  return (
    <SitePage locale={locale} route={routes.compareYears()} query={query}>
      <ComparePage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
