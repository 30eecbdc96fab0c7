import { getCountry, isCountryCode } from '@/domain/countries/country-table';
import { type FilterDefinition, toListView } from '@/domain/lists/to-list-view';
import { type Locale, toHtmlLang } from '@/domain/locales';
import { PARTNER_KINDS, type PartnerKind } from '@/domain/partners/partner-kinds';
import type { PartnerRow, PartnersPageView } from '@/domain/view-models/partners';
import { deriveOnce } from '../derive-once';
import type { EventIndex } from '../events/index-events';
import { readEvents } from '../events/list-events';
import { listPartners } from './list-partners';
import { type StoredPartner, toPartnerRow } from './to-partner-row';

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

const toRows = deriveOnce(
  (
    partners: readonly StoredPartner[],
    events: EventIndex['byPartner'],
    locale: Locale,
  ): readonly PartnerRow[] => {
    const { compare } = new Intl.Collator(toHtmlLang(locale));
    return partners
      .map((partner) => toPartnerRow(partner, events.get(partner.id)?.length ?? 0, locale))
      .sort((a, b) => compare(a.name.text, b.name.text));
  },
);

/** Partners by name, filtered by kind, M49 region and country. */
export async function listPartnersPage(
  query: Readonly<Record<string, string>>,
  locale: Locale,
): Promise<PartnersPageView> {
  const [partners, { byPartner }] = await Promise.all([listPartners(), readEvents()]);
  return toListView(toRows(partners, byPartner, locale), FILTERS, query);
}
