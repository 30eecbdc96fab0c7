import type { Metadata } from 'next';
import { missing, toMissingMetadata } from '@/app/missing';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { CountryPage } from '@/components/countries/country-page';
import { getCountryName } from '@/domain/countries/country-table';
import { routes } from '@/domain/routes';
import { getCountryPage } from '@/queries/countries/get-country-page';

type Props = PageProps<{ readonly iso3: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const view = await getCountryPage((await params).iso3, locale);
  if (!view) return toMissingMetadata(locale);
  const title = getCountryName(view.country, locale);
  const description = t('countries.pageDescription', { country: title });
  return toMetadata({ locale, route: routes.country(view.country), title, description });
}

export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const { iso3 } = await params;
  const view = await getCountryPage(iso3, locale);
  if (!view) return missing(`${routes.countries()}/${iso3}`, locale);
  return (
    <SitePage locale={locale} route={routes.country(view.country)}>
      <CountryPage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
