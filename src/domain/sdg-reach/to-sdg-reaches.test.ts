import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventFacts } from '../events/event-facts';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { countSdgTagged, toSdgReaches } from './to-sdg-reaches';

function tagged(...tags: readonly (readonly [goal: number, weight: number | null])[]): EventFacts {
  return { ...TRAINING_2012, sdgs: tags.map(([goal, weight]) => ({ goal, weight, target: null })) };
}

const reachOf = (events: readonly EventFacts[], wanted: number) =>
  toSdgReaches(events).find(({ goal }) => goal === wanted);

describe('toSdgReaches', () => {
  it('should give all 17 goals, and no share where nothing is tagged', () => {
    const reaches = toSdgReaches([UNKNOWN_ACTIVITY]);
    expect(reaches).toHaveLength(17);
    expect(reaches.every(({ events, share }) => events === 0 && share === null)).toBe(true);
  });

  it('should weigh goals against each other', () => {
    const events = [tagged([9, 75], [4, 25]), tagged([9, 50], [4, 50])];
    expect(reachOf(events, 9)).toMatchObject({ events: 2, share: 0.625, weight: { value: 1.25 } });
    expect(reachOf(events, 4)).toMatchObject({ events: 2, share: 0.375 });
  });

  it('should not take a goal without shares for one with none', () => {
    const events = [tagged([9, 100]), tagged([17, null])];
    expect(reachOf(events, 17)).toMatchObject({ events: 1, weight: null, share: null });
    expect(reachOf(events, 9)).toMatchObject({ share: 1 });
  });

  it('should share out the whole', () => {
    const tags = fc.array(fc.tuple(fc.integer({ min: 1, max: 17 }), fc.integer({ min: 1, max: 100 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(tags, { minLength: 1, maxLength: 10 }), (lists) => {
        const reaches = toSdgReaches(lists.map((list) => tagged(...list)));
        expect(reaches.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 5);
      }),
    );
  });
});

describe('countSdgTagged', () => {
  it('should tell tagged events from weighted ones', () => {
    const events = [tagged([9, 100]), tagged([9, 50], [4, null]), tagged([4, null]), UNKNOWN_ACTIVITY];
    expect(countSdgTagged(events)).toEqual({ tagged: 3, weighted: 1 });
  });
});
