import type { EventFacts } from '../events/event-facts';
import { SDGS, type SdgGoal } from '../sdgs';
import { addUp } from '../totals/add-up';
import { monthsOf } from './months-of';

/** How strongly a cell is inked: 0 is empty, because nothing is known or nothing happened. */
export type MarkLevel = 0 | 1 | 2 | 3 | 4;

/** A square of the seal. `x`, `y` (its upper left corner) and `size` are in units of a field of MARK_SIZE squared. */
type MarkSquare = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly level: MarkLevel;
};

/** A cell of the ring: one of the twelve months. */
export type MonthCell = MarkSquare & {
  readonly kind: 'month';
  /** 1 January to 12 December. */
  readonly month: number;
  /** Events that ran in this month. */
  readonly events: number;
};

/** A cell of the inner square: a sixteenth of all events, given to the goal it served; null where no goal is known. */
export type GoalCell = MarkSquare & { readonly kind: 'goal'; readonly goal: SdgGoal | null };

export type Mark = { readonly months: readonly MonthCell[]; readonly goals: readonly GoalCell[] };

/** Side of the field a mark is drawn on. */
export const MARK_SIZE = 8;

const GOAL_CELLS = 16;

/** The ring runs clockwise like a clock face, January in the upper left corner. */
const RING: readonly (readonly [x: number, y: number])[] = [
  [0, 0],
  [2, 0],
  [4, 0],
  [6, 0],
  [6, 2],
  [6, 4],
  [6, 6],
  [4, 6],
  [2, 6],
  [0, 6],
  [0, 4],
  [0, 2],
];

const toLevel = (value: number) => Math.max(0, Math.min(4, value)) as MarkLevel;

type MarkEvent = Pick<EventFacts, 'startsOn' | 'endsOn' | 'sdgs'>;

function toMonthCells(events: readonly MarkEvent[]): MonthCell[] {
  const months = events.flatMap(monthsOf);
  return RING.map(([x, y], index) => {
    const count = months.filter((month) => month === index + 1).length;
    return { kind: 'month', x, y, size: 2, level: toLevel(count), month: index + 1, events: count };
  });
}

type Share = { readonly goal: SdgGoal | null; readonly weight: number };

/** Weights of the goals over all events, heaviest first; what is not weighed is the share of no goal, and last. */
function toShares(events: readonly MarkEvent[]): Share[] {
  const marks = events.flatMap((event) => event.sdgs);
  const goals = SDGS.map(({ goal }) => ({
    goal,
    weight: addUp(marks.map((mark) => (mark.goal === goal ? (mark.weight ?? 0) : 0))),
  })).filter(({ weight }) => weight > 0);
  const rest = Math.max(0, events.length * 100 - addUp(goals.map(({ weight }) => weight)));
  goals.sort((a, b) => b.weight - a.weight || a.goal - b.goal);
  return [...goals, { goal: null, weight: rest }];
}

/** Gives out the cells in proportion, by largest remainder; a tie goes to the share that stands first. */
function apportion(shares: readonly Share[]): number[] {
  const whole = addUp(shares.map(({ weight }) => weight));
  if (whole === 0) return shares.map(({ goal }) => (goal === null ? GOAL_CELLS : 0));
  const quotas = shares.map(({ weight }) => (weight * GOAL_CELLS) / whole);
  const cells = quotas.map(Math.floor);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const left = GOAL_CELLS - cells.reduce((sum, count) => sum + count, 0);
  for (const { index } of byRemainder.slice(0, left)) cells[index] = (cells[index] ?? 0) + 1;
  return cells;
}

function toGoalCells(events: readonly MarkEvent[]): GoalCell[] {
  const shares = toShares(events);
  const counts = apportion(shares);
  const cells = shares.flatMap(({ goal }, rank) =>
    Array.from({ length: counts[rank] ?? 0 }, () => ({
      goal,
      level: goal === null ? (0 as const) : toLevel(Math.max(1, 4 - rank)),
    })),
  );
  return cells.map((cell, index) => ({
    kind: 'goal',
    x: 2 + (index % 4),
    y: 2 + Math.floor(index / 4),
    size: 1,
    ...cell,
  }));
}

/**
 * The mark of a period, of one event or of the whole record: a square seal drawn from what happened. Around it
 * the twelve months, each inked by the events that ran in it (one to four and more); within, sixteen cells
 * shared out among the Sustainable Development Goals by weight, the heaviest darkest, and left empty in
 * proportion to what is not known. The same events always give the same mark.
 */
export function toMark(events: readonly MarkEvent[]): Mark {
  return { months: toMonthCells(events), goals: toGoalCells(events) };
}
