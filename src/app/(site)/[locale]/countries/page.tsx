import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { CountriesPage } from '@/components/countries/countries-page';
import { routes } from '@/domain/routes';
import { getCountriesPage } from '@/queries/countries/get-countries-page';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const [title, description] = [t('countries.title'), t('countries.description')];
  return toMetadata({ locale, route: routes.countries(), title, description });
}

export default async function Page({ params }: PageProps) {
  const { locale, t } = await readLocale(params);
  return (
    <SitePage locale={locale} route={routes.countries()}>
      <CountriesPage view={await getCountriesPage(locale)} t={t} locale={locale} />
    </SitePage>
  );
}
