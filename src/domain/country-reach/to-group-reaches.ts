import { type GroupId, listGroupMembers } from '../countries/country-groups';
import type { EventFacts } from '../events/event-facts';
import { countCountries } from '../totals/count-countries';
import { inGroup } from '../totals/membership';
import { peopleFrom } from '../totals/people-from';
import { isSmallCell } from '../totals/suppress-small-cells';
import { totalOf } from '../totals/total';
import type { GroupReach } from '../view-models/countries';

/** The groups that reports of the centre count by; Africa in both of its definitions, each named. */
const REPORTED_GROUPS: readonly GroupId[] = ['M49-AFRICA', 'UNESCO-Va', 'LDC', 'LLDC', 'SIDS'];

/**
 * Countries and people of each reported group, as it was at the date of each event.
 * @param today 'YYYY-MM-DD', for the number of members
 */
export function toGroupReaches(events: readonly EventFacts[], today: string): GroupReach[] {
  return REPORTED_GROUPS.map((group) => {
    const isMember = inGroup(group);
    const people = totalOf(events, (event) => peopleFrom(event, isMember));
    return {
      group,
      countries: countCountries(events, isMember).value,
      people: people.value !== null && isSmallCell(people.value) ? 'hidden' : people.value,
      known: people.known,
      members: listGroupMembers(group, today).length,
    };
  });
}
