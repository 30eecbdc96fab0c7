import type { Metadata } from 'next';
import { missing, toMissingMetadata } from '@/app/missing';
import { toMetadata } from '@/app/page-metadata';
import { readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { PartnerPage } from '@/components/partners/partner-page';
import { routes } from '@/domain/routes';
import { getSiteReference } from '@/queries/get-site-reference';
import { getPartnerPage } from '@/queries/partners/get-partner-page';

type Props = { readonly params: Promise<{ readonly locale: string; readonly slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const { slug } = await params;
  const view = await getPartnerPage(slug, locale);
  if (!view) return toMissingMetadata(locale);
  return toMetadata({
    locale,
    route: routes.partner(slug),
    title: view.title.text,
    description: view.description?.text ?? t('partners.description'),
  });
}

/** One partner. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const { slug } = await params;
  const [view, site] = await Promise.all([getPartnerPage(slug, locale), getSiteReference(locale)]);
  const route = routes.partner(slug);
  if (!view) return missing(route, locale);
  return (
    <SitePage locale={locale} route={route}>
      <PartnerPage view={view} site={site} t={t} locale={locale} />
    </SitePage>
  );
}
