import { cache } from 'react';
import { cacheTags } from '@/domain/cache-tags';
import type { Iso3 } from '@/domain/countries/country-table';
import { listGroupStays } from '@/domain/country-reach/list-group-stays';
import { countriesOfEvent, parseCountryValue } from '@/domain/event-filters/event-filters';
import type { EventFamily } from '@/domain/events/event-kinds';
import type { Locale } from '@/domain/locales';
import type { CountryPageView, LatestEvents } from '@/domain/view-models/countries';
import type { EventEntry } from '@/domain/view-models/events';
import { entriesOf } from '../events/index-events';
import { LATEST_EVENTS, listEventsOfCountry } from '../events/list-events';
import { getToday } from '../get-today';
import { toRecordLink } from '../map/to-record';
import { listPartners } from '../partners/list-partners';
import { listRecords } from '../reader';
import { toText, toTitle } from '../to-text';
import { getReach } from './get-reach';

function toLatest(entries: readonly EventEntry[]): LatestEvents {
  return { rows: entries.slice(0, LATEST_EVENTS).map(({ row }) => row), total: entries.length };
}

function countListed(entries: readonly EventEntry[], family: EventFamily, country: Iso3): number {
  return entries.filter(({ facts }) => facts.family === family && countriesOfEvent(facts).includes(country))
    .length;
}

async function listOutcomesIn(country: Iso3, locale: Locale): Promise<CountryPageView['outcomes']> {
  const outcomes = await listRecords('outcomes', {
    where: { country: { equals: country } },
    fields: ['publicId', 'title', 'description'],
    sort: '-date',
    tags: [cacheTags.country(country)],
  });
  return outcomes.map(({ publicId, title, description }) => ({
    publicId,
    title: toTitle(title, locale, publicId),
    description: toText(description, locale),
  }));
}

/**
 * What was done with a country. Every country and area of the table has a page, also where nothing is recorded.
 * @param value the country as it stands in the address, such as `egy`
 * @returns null for anything that is not a country of the table in small letters
 */
export const getCountryPage = cache(
  async (value: string, locale: Locale): Promise<CountryPageView | null> => {
    const country = parseCountryValue(value);
    if (!country) return null;
    const [events, reach, partners, outcomes] = await Promise.all([
      listEventsOfCountry(country),
      getReach(country),
      listPartners([cacheTags.country(country)]),
      listOutcomesIn(country, locale),
    ]);
    const latest = entriesOf(events, locale);
    return {
      country,
      reach,
      tookPart: toLatest(
        latest.filter(({ facts }) =>
          facts.people.byCountry.some((row) => row.country === country && row.total !== 0),
        ),
      ),
      heldThere: toLatest(latest.filter(({ facts }) => facts.country === country)),
      listed: {
        trainings: countListed(latest, 'training', country),
        activities: countListed(latest, 'activity', country),
      },
      partners: partners
        .filter((partner) => partner.country === country)
        .map((partner) => toRecordLink('partners', partner, locale)),
      outcomes,
      stays: listGroupStays(country, getToday()),
    };
  },
);
