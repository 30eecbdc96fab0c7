import { getCountry, type Iso3, listCountries, sortCountries } from '@/domain/countries/country-table';
import { listM49Regions } from '@/domain/countries/m49';
import { type CountryReach, countEventsOf } from '@/domain/country-reach/to-country-reaches';
import { toGroupReaches } from '@/domain/country-reach/to-group-reaches';
import type { EventFacts } from '@/domain/events/event-facts';
import type { Locale } from '@/domain/locales';
import { countCountries } from '@/domain/totals/count-countries';
import type { CountriesPageView } from '@/domain/view-models/countries';
import { deriveOnce } from '../derive-once';
import { factsOf } from '../events/index-events';
import { readEvents } from '../events/list-events';
import { getToday } from '../get-today';
import { listPartners } from '../partners/list-partners';
import { toReaches } from './to-reaches';

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

/** What the numbers of people and countries come to, whatever the language. */
const toFigures = deriveOnce((events: readonly EventFacts[], today: string) => {
  const { value, known } = countCountries(events);
  return { groups: toGroupReaches(events, today), count: value, known };
});

const toPage = deriveOnce(
  (
    reaches: ReadonlyMap<Iso3, CountryReach>,
    locale: Locale,
  ): Pick<CountriesPageView, 'regions' | 'reached' | 'others'> => {
    const byName = sortCountries(
      [...reaches.keys()].map((country) => getCountry(country)),
      locale,
    ).flatMap(({ iso3 }) => reaches.get(iso3) ?? []);
    return {
      regions: toRegions(reaches, locale),
      reached: byName
        .filter((reach) => countEventsOf(reach) > 0)
        .sort((a, b) => countEventsOf(b) - countEventsOf(a)),
      others: byName.filter((reach) => countEventsOf(reach) === 0),
    };
  },
);

/** All countries, with what was done with each. */
export async function getCountriesPage(locale: Locale): Promise<CountriesPageView> {
  const [{ all }, partners] = await Promise.all([readEvents(), listPartners()]);
  const events = factsOf(all);
  return {
    ...toPage(toReaches(events, partners), locale),
    ...toFigures(events, getToday()),
    events: events.length,
  };
}
