import type { Measured } from './indicator';

/**
 * How a criterion stands in some years, computed and not judged:
 * - evidence: all its figures are known and at least one sourced record shows something
 * - partly: a figure is known or a record shows something, but not all of that
 * - none: it was looked for and there is nothing: the figures are known to be zero, or staff reviewed the
 *   criterion after these years
 * - unknown: nothing is on record, and nobody says that there is nothing
 */
export const STANDINGS = ['evidence', 'partly', 'none', 'unknown'] as const;

export type Standing = (typeof STANDINGS)[number];

export type StandingParts = {
  /** Figures of these years. */
  readonly figures: readonly Pick<Measured, 'value'>[];
  /** Figures that only say how things stand today: without them nothing is shown in full, and they say of no year that there was nothing. */
  readonly today: readonly Pick<Measured, 'value'>[];
  /** Records that show something and name a source. */
  readonly sourced: number;
  /** Records that show something and name none: never evidence, but a beginning. */
  readonly unsourced: number;
  /** Whether staff looked at the criterion after these years. */
  readonly isReviewed: boolean;
};

/** The standing of a criterion; see `Standing`. */
export function toStanding({ figures, today, sourced, unsourced, isReviewed }: StandingParts): Standing {
  const all = [...figures, ...today];
  const isPositive = all.some(({ value }) => value !== null && value > 0);
  const isWhole = all.length === 0 || (isPositive && all.every(({ value }) => value !== null));
  if (sourced > 0 && isWhole) return 'evidence';
  const isSeen = figures.some(({ value }) => value !== null && value > 0);
  if (sourced + unsourced > 0 || isSeen) return 'partly';
  if (figures.length > 0 && figures.every(({ value }) => value !== null)) return 'none';
  return isReviewed ? 'none' : 'unknown';
}
