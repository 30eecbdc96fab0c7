import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { SitemapPage } from '@/components/sitemap/sitemap-page';
import { routes } from '@/domain/routes';
import { listPageRoutes } from '@/queries/list-routes';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  return toMetadata({
    locale,
    route: routes.sitemap(),
    title: t('sitemap.title'),
    description: t('sitemap.description'),
  });
}

export default async function Page({ params }: PageProps) {
  const { locale, t } = await readLocale(params);
  return (
    <SitePage locale={locale} route={routes.sitemap()}>
      <SitemapPage entries={await listPageRoutes(locale)} t={t} locale={locale} />
    </SitePage>
  );
}
