import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventFacts } from '../events/event-facts';
import { arbitraryEvents } from '../events/event-facts.arbitrary';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { MARK_SIZE, type Mark, toMark } from './to-mark';

const withGoals = (...sdgs: readonly (readonly [goal: number, weight: number | null])[]): EventFacts => ({
  ...TRAINING_2012,
  sdgs: sdgs.map(([goal, weight]) => ({ goal, target: null, weight })),
});
const goalsOf = (mark: Mark) => mark.goals.map((cell) => cell.goal);

describe('toMark', () => {
  it('should ink the month of the 2012 training and leave its goals empty', () => {
    const mark = toMark([TRAINING_2012]);
    expect(mark.months.filter((cell) => cell.level > 0)).toEqual([
      { kind: 'month', x: 2, y: 6, size: 2, level: 1, month: 9, events: 1 },
    ]);
    expect(mark.goals.every((cell) => cell.goal === null && cell.level === 0)).toBe(true);
  });

  it('should be empty where nothing is known', () => {
    for (const events of [[], [UNKNOWN_ACTIVITY]]) {
      const { months, goals } = toMark(events);
      expect([...months, ...goals].every((cell) => cell.level === 0)).toBe(true);
    }
  });

  it('should share the inner cells out by weight, heaviest first', () => {
    const mark = toMark([withGoals([17, 25], [9, 75])]);
    expect(goalsOf(mark)).toEqual([...Array(12).fill(9), ...Array(4).fill(17)]);
    expect(mark.goals[0]?.level).toBe(4);
    expect(mark.goals[15]?.level).toBe(3);
  });

  it('should leave cells empty for what is not weighed', () => {
    expect(goalsOf(toMark([withGoals([9, 50])])).filter((goal) => goal === null)).toHaveLength(8);
    expect(
      goalsOf(toMark([withGoals([9, 100]), UNKNOWN_ACTIVITY])).filter((goal) => goal === null),
    ).toHaveLength(8);
    expect(goalsOf(toMark([withGoals([9, null])])).every((goal) => goal === null)).toBe(true);
  });

  it('should not ink deeper than four', () => {
    const mark = toMark(Array.from({ length: 9 }, () => TRAINING_2012));
    expect(mark.months[8]).toMatchObject({ level: 4, events: 9 });
  });

  it('should fill the square once, and be the same for the same events in any order', () => {
    fc.assert(
      fc.property(arbitraryEvents(), (events) => {
        const mark = toMark(events);
        const cells = [...mark.months, ...mark.goals];
        expect(cells).toHaveLength(28);
        expect(cells.reduce((area, cell) => area + cell.size ** 2, 0)).toBe(MARK_SIZE ** 2);
        expect(new Set(cells.map(({ x, y }) => `${x},${y}`)).size).toBe(28);
        expect(toMark([...events].reverse())).toEqual(mark);
      }),
    );
  });
});
