import type { PeriodYears } from '../periods/period';
import { addUp } from '../totals/add-up';
import { factsIn } from './facts-in';
import type { Indicator, Measured } from './indicator';
import type { ReviewFacts } from './review-facts';

/** An indicator over some years: in each column and over all of them. */
export type MeasuredColumns = {
  readonly total: Measured;
  /** One a column; empty for what only has a state today. */
  readonly cells: readonly Measured[];
};

const NOTHING: Measured = {
  value: null,
  known: 0,
  partly: 0,
  of: 0,
  records: [],
  whole: null,
  currency: null,
};

/** A figure given by hand takes the place of the computed one; its coverage stays what the records say. */
const withGiven = (measured: Measured, given: number | null): Measured =>
  given === null ? measured : { ...measured, value: given };

/**
 * What columns come to together. Only called where one was given by hand: the records alone would say less than
 * the columns do.
 */
function addCells(cells: readonly Measured[], total: Measured): Measured {
  const values = cells.flatMap(({ value }) => value ?? []);
  return { ...total, value: values.length === 0 ? null : addUp(values) };
}

/**
 * Measures indicators over the same columns.
 * @param facts everything on record
 * @param columns years side by side that together are `years`
 * @param givenIn the figure given by hand for an indicator in a column; null where there is none
 */
export function measureColumns<Id extends string>(
  indicators: Readonly<Record<Id, Indicator>>,
  ids: readonly Id[],
  facts: ReviewFacts,
  columns: readonly PeriodYears[],
  givenIn: (id: Id, column: number) => number | null,
): Readonly<Record<Id, MeasuredColumns>> {
  const [first, last] = [columns[0], columns.at(-1)];
  const whole = first && last ? factsIn(facts, { yearStart: first.yearStart, yearEnd: last.yearEnd }) : facts;
  const parts = columns.map((column) => factsIn(facts, column));
  const measure = (id: Id): MeasuredColumns => {
    const indicator = indicators[id];
    const total = first ? indicator.measure(whole) : NOTHING;
    if (!indicator.isOfPeriods) return { total: indicator.measure(facts), cells: [] };
    const given = columns.map((_, column) => givenIn(id, column));
    const cells = parts.map((part, column) => withGiven(indicator.measure(part), given[column] ?? null));
    const isGiven = given.some((value) => value !== null);
    return { total: isGiven && indicator.isAdditive ? addCells(cells, total) : total, cells };
  };
  return Object.fromEntries(ids.map((id) => [id, measure(id)])) as Record<Id, MeasuredColumns>;
}
