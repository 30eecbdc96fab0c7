import { cacheTags } from '@/domain/cache-tags';
import type { Iso3 } from '@/domain/countries/country-table';
import { listReachWitnesses } from '@/domain/country-reach/list-reach-witnesses';
import { type CountryReach, toEmptyReach } from '@/domain/country-reach/to-country-reaches';
import type { EventFacts } from '@/domain/events/event-facts';
import { tagAnswer } from '@/publishing/answer/answer-context';
import { deriveOnce } from '../derive-once';
import { factsOf } from '../events/index-events';
import { readEvents } from '../events/list-events';
import { listPartners } from '../partners/list-partners';
import { toReaches } from './to-reaches';

const toWitnesses = deriveOnce((events: readonly EventFacts[]) => listReachWitnesses(events));

/**
 * What was done with one country. Whether its people may be shown depends on those of other countries: the page
 * that asks depends on the few of them that decide it, and not on all.
 */
export async function getReach(country: Iso3): Promise<CountryReach> {
  const own = [cacheTags.country(country)];
  const [{ all }, partners] = await Promise.all([readEvents(own), listPartners(own)]);
  const events = factsOf(all);
  const witnesses = toWitnesses(events).get(country) ?? [];
  for (const { witness } of witnesses) {
    tagAnswer(witness === null ? cacheTags.counts() : cacheTags.people(witness));
  }
  return toReaches(events, partners).get(country) ?? toEmptyReach(country);
}
