import { toCountryReaches } from '@/domain/country-reach/to-country-reaches';
import type { EventFacts } from '@/domain/events/event-facts';
import { deriveOnce } from '../derive-once';
import type { StoredPartner } from '../partners/to-partner-row';

/** What was done with each country, over all events and partners there are. */
export const toReaches = deriveOnce((events: readonly EventFacts[], partners: readonly StoredPartner[]) =>
  toCountryReaches(
    events,
    partners.map(({ country }) => country ?? null),
  ),
);
