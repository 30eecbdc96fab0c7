import { DECISION_STATES, type DecisionState } from './meeting-kinds';

type Counts = Readonly<Record<DecisionState, number>>;

const NONE: Counts = { open: 0, 'in-progress': 0, done: 0, dropped: 0, unknown: 0 };

/** How many decisions are in each state. A decision without a recorded state counts as unknown. */
export function countDecisions(states: readonly (DecisionState | null | undefined)[]): Counts {
  const counts = { ...NONE };
  for (const state of states) counts[state ?? 'unknown'] += 1;
  return counts;
}

/** The counts of several meetings together. */
export function sumDecisions(all: readonly Counts[]): Counts {
  const sum = { ...NONE };
  for (const counts of all) for (const state of DECISION_STATES) sum[state] += counts[state];
  return sum;
}
