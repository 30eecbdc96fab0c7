import { describe, expect, it } from 'vitest';
import type { EventFacts } from '../events/event-facts';
import { TRAINING_2012 } from '../events/event-facts.examples';
import { toGroupReaches } from './to-group-reaches';

const TODAY = '2026-11-23';

const reachOf = (events: readonly EventFacts[], wanted: string) =>
  toGroupReaches(events, TODAY).find(({ group }) => group === wanted);

describe('toGroupReaches', () => {
  it('should count Africa by both definitions', () => {
    expect(reachOf([TRAINING_2012], 'M49-AFRICA')).toMatchObject({ countries: 3, people: null });
    expect(reachOf([TRAINING_2012], 'UNESCO-Va')).toMatchObject({ countries: 2 });
    expect(reachOf([TRAINING_2012], 'SIDS')).toMatchObject({ countries: 0, people: 0, known: 1 });
  });

  it('should hide one or two people', () => {
    const byCountry = [
      { country: 'TZA', total: 2, female: null, male: null },
      { country: 'BWA', total: 6, female: null, male: null },
    ] as const;
    const event = { ...TRAINING_2012, people: { ...TRAINING_2012.people, total: 8, byCountry } };
    expect(reachOf([event], 'LDC')).toMatchObject({ people: 'hidden' });
    expect(reachOf([event], 'M49-AFRICA')).toMatchObject({ people: 8 });
  });

  it('should know how many members a group has today', () => {
    expect(reachOf([], 'LDC')).toMatchObject({ members: 44, countries: null, people: null });
  });
});
