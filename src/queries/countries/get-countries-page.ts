import { getCountry, type Iso3, listCountries, sortCountries } from '@/domain/countries/country-table';
import { listM49Regions } from '@/domain/countries/m49';
import {
  type CountryReach,
  countEventsOf,
  toCountryReaches,
} from '@/domain/country-reach/to-country-reaches';
import { toGroupReaches } from '@/domain/country-reach/to-group-reaches';
import type { Locale } from '@/domain/locales';
import { countCountries } from '@/domain/totals/count-countries';
import type { CountriesPageView } from '@/domain/view-models/countries';
import { listEvents } from '../events/list-events';
import { listRecords } from '../reader';
import { getToday } from './get-today';

/** The country of each partner a visitor may see; null where it is not recorded. */
async function listPartnerCountries(): Promise<(Iso3 | null)[]> {
  const partners = await listRecords('partners', { fields: ['country'] });
  return partners.map(({ country }) => country ?? null);
}

/** All States, and those areas for which something is recorded, by region and in the order of their names. */
function toRegions(reaches: ReadonlyMap<Iso3, CountryReach>, locale: Locale): CountriesPageView['regions'] {
  const shown = listCountries().filter(({ iso3, status }) => status !== 'area' || reaches.has(iso3));
  return listM49Regions('region').map(({ code }) => ({
    region: code,
    tiles: sortCountries(
      shown.filter(({ region }) => region === code),
      locale,
    ).map(({ iso3 }) => ({ country: iso3, reach: reaches.get(iso3) ?? null })),
  }));
}

/** All countries, with what was done with each. */
export async function getCountriesPage(locale: Locale): Promise<CountriesPageView> {
  const [entries, partners] = await Promise.all([listEvents(locale), listPartnerCountries()]);
  const events = entries.map(({ facts }) => facts);
  const reaches = toCountryReaches(events, partners);
  const byName = sortCountries(
    [...reaches.keys()].map((country) => getCountry(country)),
    locale,
  ).flatMap(({ iso3 }) => reaches.get(iso3) ?? []);
  const count = countCountries(events);
  return {
    regions: toRegions(reaches, locale),
    reached: byName
      .filter((reach) => countEventsOf(reach) > 0)
      .sort((a, b) => countEventsOf(b) - countEventsOf(a)),
    others: byName.filter((reach) => countEventsOf(reach) === 0),
    groups: toGroupReaches(events, getToday()),
    count: count.value,
    known: count.known,
    events: events.length,
  };
}
