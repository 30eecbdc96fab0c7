import { type GroupId, isInGroup } from '../countries/country-groups';
import { getCountry, type Iso3 } from '../countries/country-table';
import type { M49RegionCode } from '../countries/m49';
import { eventDay } from '../events/event-day';
import type { EventFacts } from '../events/event-facts';

/** Whether a country is counted with a group at an event; null when that cannot be told. */
export type Membership = (country: Iso3, event: EventFacts) => boolean | null;

/** Membership in a group as it was on the day of the event; not to be told when the event has no date. */
export function inGroup(group: GroupId): Membership {
  return (country, event) => {
    const day = eventDay(event);
    return day === null ? null : isInGroup(country, group, day);
  };
}

/** The place of a country in an M49 region or sub-region, which does not depend on the date. */
export function inRegion(code: M49RegionCode): Membership {
  return (country) => {
    const { region, subRegion, intermediateRegion } = getCountry(country);
    return [region, subRegion, intermediateRegion].includes(code);
  };
}
