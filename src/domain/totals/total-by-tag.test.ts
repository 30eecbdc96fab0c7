import { describe, expect, it } from 'vitest';
import type { EventFacts } from '../events/event-facts';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { totalByPriority, totalByProgrammeOutput, totalBySdg } from './total-by-tag';

const goals = (id: string, sdgs: readonly (readonly [number, number | null])[]): EventFacts => ({
  ...TRAINING_2012,
  id,
  sdgs: sdgs.map(([goal, weight]) => ({ goal, target: null, weight })),
});

describe('totalBySdg', () => {
  it('should weigh events and count them', () => {
    const rows = totalBySdg([
      goals('A', [
        [9, 60],
        [17, 40],
      ]),
      goals('B', [[9, 100]]),
      UNKNOWN_ACTIVITY,
    ]);
    expect(rows.map((row) => [row.tag, row.events.value, row.weight.value])).toEqual([
      [9, 2, 1.6],
      [17, 1, 0.4],
    ]);
    expect(rows[0]?.weight).toMatchObject({ known: 2, partly: 0, of: 3 });
  });

  it('should add two targets of one goal', () => {
    const rows = totalBySdg([
      goals('A', [
        [9, 30],
        [9, 20],
      ]),
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.events.value).toBe(1);
    expect(rows[0]?.weight.value).toBe(0.5);
  });

  it('should count a mark without a weight as a mark and leave the weight open', () => {
    const rows = totalBySdg([goals('A', [[4, null]]), goals('B', [[9, 100]])]);
    expect(rows[0]?.events).toMatchObject({ value: 1, known: 2 });
    expect(rows[0]?.weight).toMatchObject({ value: 0, known: 1, of: 2 });
    expect(totalBySdg([goals('A', [[4, null]])])[0]?.weight.value).toBeNull();
  });

  it('should be empty when no event is marked', () => {
    expect(totalBySdg([TRAINING_2012])).toEqual([]);
  });
});

describe('totalByProgrammeOutput', () => {
  it('should follow the cycles', () => {
    const event: EventFacts = {
      ...TRAINING_2012,
      programmeOutputs: [
        { output: '41c5-4sc4', weight: 50 },
        { output: '36c5-mla1', weight: 50 },
      ],
    };
    expect(totalByProgrammeOutput([event]).map((row) => row.tag)).toEqual(['36c5-mla1', '41c5-4sc4']);
  });
});

describe('totalByPriority', () => {
  it('should weigh priorities on their own', () => {
    const event: EventFacts = {
      ...TRAINING_2012,
      priorities: [
        { priority: 'africa', weight: 24 },
        { priority: 'youth', weight: null },
      ],
    };
    const rows = totalByPriority([event]);
    expect(rows.map((row) => [row.tag, row.weight.value])).toEqual([
      ['africa', 0.24],
      ['youth', null],
    ]);
  });
});
