import { listGroups } from '../countries/country-groups';
import type { Iso3 } from '../countries/country-table';
import type { GroupStay } from '../view-models/countries';

/**
 * The groups a country belongs or belonged to, those of today first.
 * @param today 'YYYY-MM-DD'
 */
export function listGroupStays(country: Iso3, today: string): GroupStay[] {
  const stays = listGroups().flatMap(({ id, memberships }) =>
    memberships
      .filter(({ iso3 }) => iso3 === country)
      .map(({ from, to }) => ({
        group: id,
        from,
        to,
        isCurrent: (from === null || from <= today) && (to === null || today < to),
      })),
  );
  return [...stays.filter((stay) => stay.isCurrent), ...stays.filter((stay) => !stay.isCurrent)];
}
