import type { Metadata } from 'next';
import { missing, toMissingMetadata } from '@/app/missing';
import { toMetadata } from '@/app/page-metadata';
import { readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { PublicationPage } from '@/components/publications/publication-page';
import { routes } from '@/domain/routes';
import { getSiteReference } from '@/queries/get-site-reference';
import { getPublicationPage } from '@/queries/publications/get-publication-page';

type Props = { readonly params: Promise<{ readonly locale: string; readonly slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const { slug } = await params;
  const view = await getPublicationPage(slug, locale);
  if (!view) return toMissingMetadata(locale);
  return toMetadata({
    locale,
    route: routes.publication(slug),
    title: view.title.text,
    description: view.abstract?.text ?? t('publications.description'),
  });
}

/** One publication. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const { slug } = await params;
  const [view, site] = await Promise.all([getPublicationPage(slug, locale), getSiteReference(locale)]);
  const route = routes.publication(slug);
  if (!view) return missing(route, locale);
  return (
    <SitePage locale={locale} route={route}>
      <PublicationPage view={view} site={site} t={t} locale={locale} />
    </SitePage>
  );
}
