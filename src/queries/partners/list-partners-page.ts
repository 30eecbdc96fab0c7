import { getCountry, isCountryCode } from '@/domain/countries/country-table';
import { type FilterDefinition, toListView } from '@/domain/lists/to-list-view';
import type { Locale } from '@/domain/locales';
import { PARTNER_KINDS, type PartnerKind } from '@/domain/partners/partner-kinds';
import type { PartnerRow, PartnersPageView } from '@/domain/view-models/partners';
import { listPartnerRows } from './list-partner-rows';

/** Countries stand in the address as on their own pages: egy. */
const toCountryValue = (country: string) => country.toLowerCase();

const FILTERS: readonly FilterDefinition<PartnerRow, 'kind' | 'region' | 'country'>[] = [
  {
    name: 'kind',
    valuesOf: ({ kind }) => (kind ? [kind] : []),
    compare: (a, b) => PARTNER_KINDS.indexOf(a as PartnerKind) - PARTNER_KINDS.indexOf(b as PartnerKind),
  },
  {
    name: 'region',
    valuesOf: ({ country }) => {
      const region = isCountryCode(country) ? getCountry(country).region : null;
      return region ? [region] : [];
    },
    compare: (a, b) => a.localeCompare(b),
  },
  {
    name: 'country',
    valuesOf: ({ country }) => (country ? [toCountryValue(country)] : []),
    compare: (a, b) => a.localeCompare(b),
  },
];

/** Partners by name, filtered by kind, M49 region and country. */
export async function listPartnersPage(
  query: Readonly<Record<string, string>>,
  locale: Locale,
): Promise<PartnersPageView> {
  return toListView(await listPartnerRows(locale), FILTERS, query);
}
