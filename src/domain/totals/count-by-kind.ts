import type { EventFacts } from '../events/event-facts';
import { ACTIVITY_KINDS, type EventFamily, type EventKind, TRAINING_KINDS } from '../events/event-kinds';
import { type Total, totalOf } from './total';

export type KindTotal = { readonly family: EventFamily; readonly kind: EventKind; readonly total: Total };

/** How many events of each kind there are: trainings first, in the order of the kinds; kinds without a record are left out. */
export function countByKind(events: readonly EventFacts[]): KindTotal[] {
  const kinds: readonly { family: EventFamily; kind: EventKind }[] = [
    ...TRAINING_KINDS.map((kind) => ({ family: 'training' as const, kind })),
    ...ACTIVITY_KINDS.map((kind) => ({ family: 'activity' as const, kind })),
  ];
  return kinds
    .map(({ family, kind }) => {
      const some = events.filter((event) => event.family === family && event.kind === kind);
      return { family, kind, total: totalOf(some, () => 1) };
    })
    .filter(({ total }) => total.of > 0);
}
