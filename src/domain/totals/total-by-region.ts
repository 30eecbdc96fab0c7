import type { GroupId } from '../countries/country-groups';
import { listGroups } from '../countries/country-groups';
import { listM49Regions, type M49RegionCode } from '../countries/m49';
import type { EventFacts } from '../events/event-facts';
import { countCountries } from './count-countries';
import { inGroup, inRegion, type Membership } from './membership';
import { peopleFrom } from './people-from';
import { type Total, totalOf } from './total';

/** The countries and the people of one region or group; `code` is its key in domain/countries. */
export type RegionTotal<Code extends string> = {
  readonly code: Code;
  readonly countries: Total;
  readonly people: Total;
};

function toRegionTotals<Code extends string>(
  events: readonly EventFacts[],
  codes: readonly Code[],
  toMembership: (code: Code) => Membership,
): RegionTotal<Code>[] {
  return codes
    .map((code) => {
      const isMember = toMembership(code);
      return {
        code,
        countries: countCountries(events, isMember),
        people: totalOf(events, (event) => peopleFrom(event, isMember)),
      };
    })
    .filter(({ countries }) => countries.value !== null && countries.value > 0);
}

/**
 * Countries and people by the regions or the sub-regions of M49, in the order of the UN table; those without a
 * country are left out. Numbers are exact: see suppressSmallCells.
 */
export function totalByRegion(
  events: readonly EventFacts[],
  level: 'region' | 'sub-region',
): RegionTotal<M49RegionCode>[] {
  const codes = listM49Regions(level).map((region) => region.code);
  return toRegionTotals(events, codes, inRegion);
}

/** Countries and people by UNESCO's electoral groups on the day of each event; groups without a country are left out. */
export function totalByUnescoGroup(events: readonly EventFacts[]): RegionTotal<GroupId>[] {
  const codes = listGroups()
    .map((group) => group.id)
    .filter((id) => id.startsWith('UNESCO-'));
  return toRegionTotals(events, codes, inGroup);
}
