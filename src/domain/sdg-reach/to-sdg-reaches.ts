import type { EventFacts } from '../events/event-facts';
import { SDGS, type SdgGoal } from '../sdgs';
import { addUp } from '../totals/add-up';
import type { Total } from '../totals/total';
import { totalBySdg } from '../totals/total-by-tag';

/** How far events serve one goal. */
export type SdgReach = {
  readonly goal: SdgGoal;
  /** Events tagged with the goal. */
  readonly events: number;
  /** The same weighted, in whole events; null: no event is tagged with the goal. */
  readonly weight: Total | null;
  /** Part of all shares given to goals, 0 to 1; null: no share is known for this goal. */
  readonly share: number | null;
};

/** How far events serve each of the 17 goals, those without an event too. */
export function toSdgReaches(events: readonly EventFacts[]): SdgReach[] {
  const totals = new Map(totalBySdg(events).map((total) => [total.tag, total]));
  const all = addUp([...totals.values()].map(({ weight }) => weight.value ?? 0));
  return SDGS.map(({ goal }) => {
    const total = totals.get(goal);
    const isWeighted = total !== undefined && isAnyWeightKnown(events, goal);
    return {
      goal,
      events: total?.events.value ?? 0,
      weight: isWeighted ? total.weight : null,
      share: isWeighted && all > 0 ? (total.weight.value ?? 0) / all : null,
    };
  });
}

/** A goal that is tagged without any share has a weight of zero from the other events only: that says nothing. */
function isAnyWeightKnown(events: readonly EventFacts[], wanted: SdgGoal): boolean {
  return events.some(({ sdgs }) => sdgs.some(({ goal, weight }) => goal === wanted && weight !== null));
}

/** Events tagged with at least one goal, and those of them whose tags all carry a share. */
export function countSdgTagged(events: readonly EventFacts[]): {
  readonly tagged: number;
  readonly weighted: number;
} {
  const tagged = events.filter(({ sdgs }) => sdgs.length > 0);
  const weighted = tagged.filter(({ sdgs }) => sdgs.every(({ weight }) => weight !== null));
  return { tagged: tagged.length, weighted: weighted.length };
}
