import { describe, expect, it } from 'vitest';
import type { EventFacts } from '../events/event-facts';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { countByKind } from './count-by-kind';

describe('countByKind', () => {
  it('should tell a training workshop from another one', () => {
    const workshopTraining: EventFacts = {
      ...TRAINING_2012,
      id: 'TRN-1',
      family: 'training',
      kind: 'workshop',
    };
    const workshop: EventFacts = { ...UNKNOWN_ACTIVITY, id: 'ACT-1', family: 'activity', kind: 'workshop' };
    const rows = countByKind([UNKNOWN_ACTIVITY, workshop, workshopTraining, TRAINING_2012]);
    expect(rows.map(({ family, kind, total }) => [family, kind, total.value])).toEqual([
      ['training', 'course', 1],
      ['training', 'workshop', 1],
      ['activity', 'forum', 1],
      ['activity', 'workshop', 1],
    ]);
  });

  it('should be empty without events', () => {
    expect(countByKind([])).toEqual([]);
  });
});
