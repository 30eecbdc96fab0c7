import type { CountryPeople, EventFacts } from '../events/event-facts';
import { addUp } from './add-up';
import type { Membership } from './membership';
import type { Contribution } from './total';

/** False when the countries' numbers are all known and yet some of the people are in none of them. */
function coversEverybody({ people }: EventFacts): boolean {
  const totals = people.byCountry.map((row) => row.total);
  const known = totals.filter((total) => total !== null);
  return known.length < totals.length || people.total === null || addUp(known) >= people.total;
}

/**
 * People of an event who came from certain countries.
 *
 * The list of countries is taken as whole, so an event whose list has none of them brings a known zero, even
 * when no numbers are given. It is complete when all of these countries have a number and the numbers of the
 * list reach the event's total; a part that is known counts, as a part.
 * @returns null when no country is listed, or none of the wanted ones has a number
 */
export function peopleFrom(
  event: EventFacts,
  isMember: Membership,
  count: (row: CountryPeople) => number | null = (row) => row.total,
): Contribution | null {
  const rows = event.people.byCountry;
  if (rows.length === 0) return null;
  const answers = rows.map((row) => ({ row, isIn: isMember(row.country, event) }));
  const counts = answers.filter(({ isIn }) => isIn === true).map(({ row }) => count(row));
  const known = counts.filter((value) => value !== null);
  const isComplete =
    known.length === counts.length && answers.every(({ isIn }) => isIn !== null) && coversEverybody(event);
  return known.length === 0 && !isComplete ? null : { value: addUp(known), isComplete };
}
