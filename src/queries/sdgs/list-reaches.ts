import { cacheTags } from '@/domain/cache-tags';
import type { EventFacts } from '@/domain/events/event-facts';
import { type SdgReach, toSdgReaches } from '@/domain/sdg-reach/to-sdg-reaches';
import { deriveOnce } from '../derive-once';
import { factsOf } from '../events/index-events';
import { readEvents } from '../events/list-events';

/** The records behind a weight without those that are known to add nothing: most of all there are. */
function toReach(reach: SdgReach): SdgReach {
  const { weight } = reach;
  return {
    ...reach,
    weight: weight && { ...weight, records: weight.records.filter(({ value }) => value > 0) },
  };
}

const toReaches = deriveOnce((events: readonly EventFacts[]) => toSdgReaches(events).map(toReach));

/**
 * How far events serve each of the 17 goals. A goal's share is that of all goals, so this changes with the goals of
 * any event.
 */
export async function listReaches(): Promise<readonly SdgReach[]> {
  return toReaches(factsOf((await readEvents([cacheTags.sdgs()])).all));
}
