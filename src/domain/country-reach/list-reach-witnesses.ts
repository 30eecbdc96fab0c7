import type { Iso3 } from '../countries/country-table';
import type { EventFacts } from '../events/event-facts';
import { EVENT_FAMILIES, type EventFamily } from '../events/event-kinds';
import { isSmallCell } from '../totals/suppress-small-cells';
import { totalByCountry } from '../totals/total-by-country';

/** What decides, beside a country's own numbers, whether its people are shown. */
export type ReachWitness = {
  readonly family: EventFamily;
  /** The other country that decides it: as long as its people stay the same, so does the answer. Null: all others. */
  readonly witness: Iso3 | null;
};

/**
 * The other countries on which it depends whether the people of a country are shown or hidden (see
 * to-country-reaches). One or two people are hidden, whoever else there is. To hide them well, at most one country
 * with more is hidden too, the one with the fewest. So a country with more is shown for as long as there is another
 * one with more than two people that comes before it; the one that comes just before is enough to know. For the one
 * with the fewest itself all others decide.
 */
export function listReachWitnesses(
  events: readonly EventFacts[],
): ReadonlyMap<Iso3, readonly ReachWitness[]> {
  const witnesses = new Map<Iso3, ReachWitness[]>();
  for (const family of EVENT_FAMILIES) {
    const candidates = totalByCountry(events.filter((event) => event.family === family))
      .map(({ country, people }) => ({ country, people: people.value ?? 0 }))
      .filter(({ people }) => people > 0 && !isSmallCell(people))
      .sort((a, b) => a.people - b.people || (a.country < b.country ? -1 : 1));
    for (const [index, { country }] of candidates.entries()) {
      const own = witnesses.get(country) ?? [];
      witnesses.set(country, [...own, { family, witness: candidates[index - 1]?.country ?? null }]);
    }
  }
  return witnesses;
}
