import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale, readQuery } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { FunctionsPage } from '@/components/category-2/functions-page';
import { routes } from '@/domain/routes';
import { getFunctionsPage } from '@/queries/category-2/get-functions-page';

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  return toMetadata({
    locale,
    route: routes.functions(),
    title: t('category2.functions.title'),
    description: t('category2.functions.description'),
    isIndexed: Object.keys(await readQuery(searchParams)).length === 0,
  });
}

/** The functions of the agreement and what was done for them. */
export default async function Page({ params, searchParams }: PageProps) {
  const { locale, t } = await readLocale(params);
  const query = await readQuery(searchParams);
  const view = await getFunctionsPage(query, locale);
  return (
    <SitePage locale={locale} route={routes.functions()} query={query}>
      <FunctionsPage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
