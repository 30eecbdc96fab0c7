/**
 * The value below which a share of all values lies (nearest rank).
 * @param share from 0 to 1
 * @throws RangeError where there is no value
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
  if (value === undefined) throw new RangeError('There is no value to choose from.');
  return value;
}

/** The middle value: the lower of the two in the middle where there are two. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);
