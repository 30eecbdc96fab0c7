import { getCountry, isCountryCode } from '@/domain/countries/country-table';
import { type FilterDefinition, toListView } from '@/domain/lists/to-list-view';
import { type Locale, toHtmlLang } from '@/domain/locales';
import { PARTNER_KINDS, type PartnerKind } from '@/domain/partners/partner-kinds';
import type { PartnerRow, PartnersPageView } from '@/domain/view-models/partners';
import { listEvents } from '../events/list-events';
import { listRecords } from '../reader';
import { PARTNER_ROW_FIELDS, toPartnerRow } from './to-partner-row';

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
  const [partners, events] = await Promise.all([
    listRecords('partners', { fields: PARTNER_ROW_FIELDS }),
    listEvents(locale),
  ]);
  const counts = new Map<number, number>();
  for (const { partnerIds } of events) {
    for (const id of partnerIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const { compare } = new Intl.Collator(toHtmlLang(locale));
  const rows = partners
    .map((partner) => toPartnerRow(partner, counts.get(partner.id) ?? 0, locale))
    .sort((a, b) => compare(a.name.text, b.name.text));
  return toListView(rows, FILTERS, query);
}
