import type { Iso3 } from '../countries/country-table';
import type { EventFacts } from '../events/event-facts';
import { listCountriesOf } from './count-countries';
import { peopleFrom } from './people-from';
import { type Total, totalOf } from './total';

export type CountryTotal = {
  readonly country: Iso3;
  /** Events that people of the country took part in. */
  readonly events: Total;
  readonly people: Total;
  readonly female: Total;
  readonly male: Total;
};

/**
 * What was done with each country people came from, in the order of the codes. The coverage of a country's
 * figures counts the events that list it. Numbers are exact: pass them through suppressSmallCells before
 * they are shown.
 */
export function totalByCountry(events: readonly EventFacts[]): CountryTotal[] {
  const eventsOf = groupByCountry(events);
  return listCountriesOf(events).map((country) => {
    const some = eventsOf.get(country) ?? [];
    const isCountry = (other: Iso3) => other === country;
    const people = (which: 'total' | 'female' | 'male') =>
      totalOf(some, (event) => {
        const part = peopleFrom(event, isCountry, (row) => row[which]);
        // What other countries lack says nothing about this one: a number given for it is its whole number.
        return part === null || part.isComplete
          ? part
          : { ...part, isComplete: isGiven(event, country, which) };
      });
    return {
      country,
      events: totalOf(some, () => 1),
      people: people('total'),
      female: people('female'),
      male: people('male'),
    };
  });
}

/** One pass over all events instead of one for each country. */
function groupByCountry(events: readonly EventFacts[]): Map<Iso3, EventFacts[]> {
  const groups = new Map<Iso3, EventFacts[]>();
  for (const event of events) {
    for (const country of listCountriesOf([event])) {
      const group = groups.get(country) ?? [];
      groups.set(country, group);
      group.push(event);
    }
  }
  return groups;
}

function isGiven(event: EventFacts, country: Iso3, which: 'total' | 'female' | 'male'): boolean {
  return event.people.byCountry.every((row) => row.country !== country || row[which] !== null);
}
