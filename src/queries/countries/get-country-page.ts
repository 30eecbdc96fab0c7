import { cache } from 'react';
import type { Iso3 } from '@/domain/countries/country-table';
import { listGroupStays } from '@/domain/country-reach/list-group-stays';
import { toCountryReaches, toEmptyReach } from '@/domain/country-reach/to-country-reaches';
import { countriesOfEvent, parseCountryValue } from '@/domain/event-filters/event-filters';
import type { EventFamily } from '@/domain/events/event-kinds';
import type { Locale } from '@/domain/locales';
import type { CountryPageView, LatestEvents } from '@/domain/view-models/countries';
import type { EventEntry } from '@/domain/view-models/events';
import { LATEST_EVENTS, listEvents, toLatestFirst } from '../events/list-events';
import { toRecordLink } from '../map/to-record';
import { listRecords } from '../reader';
import { toText, toTitle } from '../to-text';
import { getToday } from './get-today';

function toLatest(entries: readonly EventEntry[]): LatestEvents {
  return { rows: entries.slice(0, LATEST_EVENTS).map(({ row }) => row), total: entries.length };
}

function countListed(entries: readonly EventEntry[], family: EventFamily, country: Iso3): number {
  return entries.filter(({ facts }) => facts.family === family && countriesOfEvent(facts).includes(country))
    .length;
}

function listPartnersIn(country: Iso3) {
  return listRecords('partners', {
    where: { country: { equals: country } },
    fields: ['publicId', 'slug', 'name', 'country'],
    sort: 'publicId',
  });
}

async function listOutcomesIn(country: Iso3, locale: Locale): Promise<CountryPageView['outcomes']> {
  const outcomes = await listRecords('outcomes', {
    where: { country: { equals: country } },
    fields: ['publicId', 'title', 'description'],
    sort: '-date',
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
    const [entries, partners, outcomes] = await Promise.all([
      listEvents(locale),
      listPartnersIn(country),
      listOutcomesIn(country, locale),
    ]);
    const latest = toLatestFirst(entries);
    const reaches = toCountryReaches(
      entries.map(({ facts }) => facts),
      partners.map(() => country),
    );
    return {
      country,
      reach: reaches.get(country) ?? toEmptyReach(country),
      tookPart: toLatest(
        latest.filter(({ facts }) =>
          facts.people.byCountry.some((row) => row.country === country && row.total !== 0),
        ),
      ),
      heldThere: toLatest(latest.filter(({ facts }) => facts.country === country)),
      listed: {
        trainings: countListed(entries, 'training', country),
        activities: countListed(entries, 'activity', country),
      },
      partners: partners.map((partner) => toRecordLink('partners', partner, locale)),
      outcomes,
      stays: listGroupStays(country, getToday()),
    };
  },
);
