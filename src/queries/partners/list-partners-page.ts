import { getCountry, isCountryCode } from '@/domain/countries/country-table';
import { type FilterDefinition, toListView } from '@/domain/lists/to-list-view';
import { type Locale, toHtmlLang } from '@/domain/locales';
import { PARTNER_KINDS, type PartnerKind } from '@/domain/partners/partner-kinds';
import type { PartnerRow, PartnersPageView } from '@/domain/view-models/partners';
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

const PARTS = ['organisers', 'coOrganisers', 'supporters', 'unescoEntities'] as const;

/** How many events each partner had a part in, by its database id. */
async function countEventsByPartner(): Promise<ReadonlyMap<number, number>> {
  const events = await Promise.all([
    listRecords('activities', { fields: PARTS }),
    listRecords('trainings', { fields: PARTS }),
  ]);
  const counts = new Map<number, number>();
  for (const event of events.flat()) {
    const partners = PARTS.flatMap((part) => event[part] ?? []);
    const ids = new Set(partners.map((partner) => (typeof partner === 'number' ? partner : partner.id)));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Partners by name, filtered by kind, M49 region and country. */
export async function listPartnersPage(
  query: Readonly<Record<string, string>>,
  locale: Locale,
): Promise<PartnersPageView> {
  const [partners, counts] = await Promise.all([
    listRecords('partners', { fields: PARTNER_ROW_FIELDS }),
    countEventsByPartner(),
  ]);
  const { compare } = new Intl.Collator(toHtmlLang(locale));
  const rows = partners
    .map((partner) => toPartnerRow(partner, counts.get(partner.id) ?? 0, locale))
    .sort((a, b) => compare(a.name.text, b.name.text));
  return toListView(rows, FILTERS, query);
}
