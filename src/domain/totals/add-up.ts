/** Six decimals are kept: far more than any figure here has, and few enough to add without loss. */
const SCALE = 1_000_000;

/**
 * The sum of figures, the same in whatever order they come. Plain floating-point sums are not
 * (0.1 + 0.2 + 0.3), and a total that depends on the order of records would change without a reason.
 */
export function addUp(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * SCALE), 0) / SCALE;
}
