import { type GroupId, getGroup, isInGroup } from '../countries/country-groups';
import { type Iso3, listCountries } from '../countries/country-table';
import type { M49RegionCode } from '../countries/m49';
import { eventDay } from '../events/event-day';
import type { EventFacts } from '../events/event-facts';

/** Whether a country is counted with a group at an event; null when that cannot be told. */
export type Membership = (country: Iso3, event: EventFacts) => boolean | null;

/**
 * Membership in a group as it was on the day of the event. For an event without a date it can be told only of
 * countries that never were members.
 */
export function inGroup(group: GroupId): Membership {
  const everMembers = new Set(getGroup(group).memberships.map(({ iso3 }) => iso3));
  return (country, event) => {
    if (!everMembers.has(country)) return false;
    const day = eventDay(event);
    return day === null ? null : isInGroup(country, group, day);
  };
}

/** The place of a country in an M49 region or sub-region, which does not depend on the date. */
export function inRegion(code: M49RegionCode): Membership {
  const members = new Set(
    listCountries()
      .filter(({ region, subRegion, intermediateRegion }) =>
        [region, subRegion, intermediateRegion].includes(code),
      )
      .map(({ iso3 }) => iso3),
  );
  return (country) => members.has(country);
}
