import type { Iso3 } from '../countries/country-table';
import type { EventFacts } from '../events/event-facts';
import type { EventFamily } from '../events/event-kinds';
import { suppressSmallCells } from '../totals/suppress-small-cells';
import { totalByCountry } from '../totals/total-by-country';

/**
 * People of a country as a public page says it: their number; `hidden`, when it could point to a person;
 * null, when it is not known.
 */
export type PublicCount = number | 'hidden' | null;

/** People of a country who took part in events of one family. */
export type FamilyReach = {
  /** Events that people of the country took part in. */
  readonly events: number;
  readonly people: PublicCount;
  /** For how many of these events the number of people is known. */
  readonly known: number;
};

/** What was done with one country. */
export type CountryReach = {
  readonly country: Iso3;
  readonly trainings: FamilyReach;
  readonly activities: FamilyReach;
  /** Trainings and activities held in the country. */
  readonly hosted: number;
  readonly partners: number;
};

const NOBODY: FamilyReach = { events: 0, people: null, known: 0 };

function toFamilyReaches(events: readonly EventFacts[]): ReadonlyMap<Iso3, FamilyReach> {
  const totals = totalByCountry(events);
  const { other } = suppressSmallCells({
    total: null,
    female: null,
    male: null,
    rows: totals.map(({ country, people }) => ({
      key: country,
      total: people.value,
      female: null,
      male: null,
    })),
  });
  const hidden = new Set(other?.keys);
  return new Map(
    totals.map(({ country, events: { of }, people }) => [
      country,
      { events: of, people: hidden.has(country) ? 'hidden' : people.value, known: people.known },
    ]),
  );
}

function countBy<Item>(
  items: readonly Item[],
  countryOf: (item: Item) => Iso3 | null,
): ReadonlyMap<Iso3, number> {
  const counts = new Map<Iso3, number>();
  for (const item of items) {
    const country = countryOf(item);
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/**
 * What was done with each country that people came from, where something was held or where a partner is.
 * People of a family of events are hidden where so few came from a country, over all events, that one could
 * be recognised.
 * @param partners the country of each partner
 */
export function toCountryReaches(
  events: readonly EventFacts[],
  partners: readonly (Iso3 | null)[] = [],
): ReadonlyMap<Iso3, CountryReach> {
  const ofFamily = (wanted: EventFamily) => toFamilyReaches(events.filter(({ family }) => family === wanted));
  const trainings = ofFamily('training');
  const activities = ofFamily('activity');
  const hosted = countBy(events, ({ country }) => country);
  const partnersIn = countBy(partners, (country) => country);
  const countries = new Set([trainings, activities, hosted, partnersIn].flatMap((map) => [...map.keys()]));
  return new Map(
    [...countries].sort().map((country) => [
      country,
      {
        country,
        trainings: trainings.get(country) ?? NOBODY,
        activities: activities.get(country) ?? NOBODY,
        hosted: hosted.get(country) ?? 0,
        partners: partnersIn.get(country) ?? 0,
      },
    ]),
  );
}

/** A country nothing is recorded for. */
export function toEmptyReach(country: Iso3): CountryReach {
  return { country, trainings: NOBODY, activities: NOBODY, hosted: 0, partners: 0 };
}

/** Trainings and activities that people of the country took part in. */
export function countEventsOf({ trainings, activities }: CountryReach): number {
  return trainings.events + activities.events;
}
