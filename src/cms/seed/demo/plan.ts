import { createRandom, type Random } from './random';

/** How much to invent. Everything is optional; the figures in brackets are what is taken otherwise. */
export type DemoOptions = {
  /** How many years (12), 1 to 50. */
  readonly years?: number;
  /** Trainings and activities in each of them (25), 1 to 1000. */
  readonly perYear?: number;
  /** Another seed gives other content of the same shape (1). */
  readonly seed?: number;
  /** The last of the years (2025). */
  readonly lastYear?: number;
};

export type DemoPlan = {
  readonly years: readonly number[];
  readonly firstYear: number;
  readonly lastYear: number;
  readonly perYear: number;
  /** The year without a report; null where there are too few years to miss one. */
  readonly yearWithoutReport: number | null;
  /** A count that suits twelve years of 25 events, for the size asked for: at least `min`, at most `max`. */
  readonly scaled: (count: number, min: number, max: number) => number;
  /** Random numbers of this seed for one purpose. */
  readonly random: (...parts: readonly (string | number)[]) => Random;
};

function checkWhole(name: string, value: number, min: number, max: number): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  throw new RangeError(`${name} is ${value}; give a whole number from ${min} to ${max}.`);
}

/** @throws RangeError that names the option which is out of range */
export function toPlan({ years = 12, perYear = 25, seed = 1, lastYear = 2025 }: DemoOptions = {}): DemoPlan {
  checkWhole('years', years, 1, 50);
  checkWhole('perYear', perYear, 1, 1000);
  checkWhole('seed', seed, 0, 0xffffffff);
  checkWhole('lastYear', lastYear, 1995, 2100);
  const firstYear = lastYear - years + 1;
  const share = (years * perYear) / (12 * 25);
  return {
    years: Array.from({ length: years }, (_, index) => firstYear + index),
    firstYear,
    lastYear,
    perYear,
    yearWithoutReport: years >= 2 ? firstYear + Math.min(4, years - 2) : null,
    scaled: (count, min, max) => Math.min(max, Math.max(min, Math.round(count * share))),
    random: (...parts) => createRandom(seed, ...parts),
  };
}
