import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { AboutPage } from '@/components/about/about-page';
import { routes } from '@/domain/routes';
import { getAboutPage } from '@/queries/about/get-about-page';
import { getSiteReference } from '@/queries/get-site-reference';

type Props = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  return toMetadata({
    locale,
    route: routes.about(),
    title: t('about.title'),
    description: t('about.description'),
  });
}

/** Who the centre is. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const [view, site] = await Promise.all([getAboutPage(locale), getSiteReference(locale)]);
  return (
    <SitePage locale={locale} route={routes.about()}>
      <AboutPage view={view} site={site} t={t} locale={locale} />
    </SitePage>
  );
}
