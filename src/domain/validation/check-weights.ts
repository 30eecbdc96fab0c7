import { addUp } from '../totals/add-up';
import { type Finding, toFinding } from './finding';

/** Weights are shares of one event in percent: each 0 to 100, together 100 at most. Unknown weights are left aside. */
export function checkWeights(weights: readonly (number | null)[]): Finding | null {
  const known = weights.filter((weight) => weight !== null);
  const wrong = known.find((weight) => !(weight >= 0 && weight <= 100));
  if (wrong !== undefined) return toFinding('weight-out-of-range', { weight: wrong });
  const sum = addUp(known);
  return sum > 100 ? toFinding('weights-above-100', { sum }) : null;
}
