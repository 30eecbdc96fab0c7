import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEvents } from '../events/event-facts.arbitrary';
import { computeTotals } from './compute-totals';
import { countedOver } from './counted-over';
import { FIGURES } from './figures';

describe('what a figure is counted over', () => {
  it('should be what its coverage counts', () => {
    fc.assert(
      fc.property(arbitraryEvents(), (events) => {
        const totals = computeTotals(events);
        const counts = {
          events: events.length,
          trainings: events.filter(({ family }) => family === 'training').length,
          activities: events.filter(({ family }) => family === 'activity').length,
        };
        for (const id of FIGURES) expect(totals[id].of, id).toBe(counts[countedOver(id)]);
      }),
    );
  });
});
