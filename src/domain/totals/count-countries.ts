import type { Iso3 } from '../countries/country-table';
import type { EventFacts } from '../events/event-facts';
import type { Membership } from './membership';
import { type Total, totalOf } from './total';

/** The countries an event's people came from, each once; a country listed with nobody is none of them. */
function countriesOf({ people }: EventFacts): Iso3[] {
  return [...new Set(people.byCountry.filter((row) => row.total !== 0).map((row) => row.country))];
}

/** The different countries the people of all events came from, in the order of their codes. */
export function listCountriesOf(events: readonly EventFacts[]): Iso3[] {
  return [...new Set(events.flatMap(countriesOf))].sort();
}

/**
 * How many different countries people came from: a country counts once, however many events it took part in,
 * so periods do not add up. The country where an event was held does not count by itself. With a membership,
 * a country counts when it was a member at one event at least.
 * Each record's value is its own number of countries.
 */
export function countCountries(events: readonly EventFacts[], isMember: Membership = () => true): Total {
  const counted = new Set<Iso3>();
  return totalOf(
    events,
    (event) => {
      if (event.people.byCountry.length === 0) return null;
      const answers = countriesOf(event).map((country) => ({ country, isIn: isMember(country, event) }));
      const members = answers.filter(({ isIn }) => isIn === true).map(({ country }) => country);
      const isComplete = answers.every(({ isIn }) => isIn !== null);
      if (members.length === 0 && !isComplete) return null;
      for (const country of members) counted.add(country);
      return { value: members.length, isComplete };
    },
    () => counted.size,
  );
}
