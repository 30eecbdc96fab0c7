import { scaleLinear } from 'd3-scale';

/**
 * Lengths of bars in per cent of the room they have, from a baseline of zero.
 * @param values what is drawn; unknown values are left out
 * @param max what the full length stands for, where several charts share one scale
 */
export function toBarScale(values: readonly (number | null)[], max?: number): (value: number) => number {
  const known = values.filter((value) => value !== null);
  const top = max ?? Math.max(0, ...known);
  if (top <= 0) return () => 0;
  const scale = scaleLinear().domain([0, top]).range([0, 100]).clamp(true);
  return (value) => Math.round(scale(value) * 100) / 100;
}
