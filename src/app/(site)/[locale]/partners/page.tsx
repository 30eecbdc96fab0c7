import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { readLocale, readQuery } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { PartnersPage } from '@/components/partners/partners-page';
import { routes } from '@/domain/routes';
import { listPartnersPage } from '@/queries/partners/list-partners-page';

type Props = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const isIndexed = Object.keys(await readQuery(searchParams)).length === 0;
  return toMetadata({
    locale,
    route: routes.partners(),
    title: t('partners.title'),
    description: t('partners.description'),
    isIndexed,
  });
}

/** All partners, filtered by kind, region and country. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params);
  const query = await readQuery(searchParams);
  const view = await listPartnersPage(query, locale);
  return (
    <SitePage locale={locale} route={routes.partners()} query={query}>
      <PartnersPage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
