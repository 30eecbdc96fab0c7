import { getCountryName, type Iso3 } from '@/domain/countries/country-table';
import { routes, toPath } from '@/domain/routes';
import type { Words } from '../ui/words';

type CountryLinkProps = Pick<Words, 'locale'> & { readonly country: Iso3 };

/** The UN short name of a country, leading to its page. */
export function CountryLink({ country, locale }: CountryLinkProps) {
  return <a href={toPath(locale, routes.country(country))}>{getCountryName(country, locale)}</a>;
}
