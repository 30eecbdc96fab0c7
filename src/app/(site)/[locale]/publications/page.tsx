import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { readLocale, readQuery } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { PublicationsPage } from '@/components/publications/publications-page';
import { routes } from '@/domain/routes';
import { listPublicationsPage } from '@/queries/publications/list-publications-page';

type Props = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const isIndexed = Object.keys(await readQuery(searchParams)).length === 0;
  return toMetadata({
    locale,
    route: routes.publications(),
    title: t('publications.title'),
    description: t('publications.description'),
    isIndexed,
  });
}

/** All publications, filtered by kind, year and language. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params);
  const query = await readQuery(searchParams);
  const view = await listPublicationsPage(query, locale);
  return (
    <SitePage locale={locale} route={routes.publications()} query={query}>
      <PublicationsPage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
