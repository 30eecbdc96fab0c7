import { addUp } from './add-up';

/** One record behind a total, with what it brings; zero when it is known to bring nothing. */
export type TotalRecord = { readonly id: string; readonly value: number };

/**
 * A figure with its coverage and the records behind it. A record whose figure is unknown is left out of the
 * value and counted in the coverage: "known for 3 of 5 trainings".
 */
export type Total = {
  /** The sum of what is known; null when nothing is. Zero means zero. */
  readonly value: number | null;
  /** Records whose figure is known in full. */
  readonly known: number;
  /** Records whose figure is known in part only, such as two of three African countries; their part is in the value. */
  readonly partly: number;
  /** All records that should have the figure. */
  readonly of: number;
  /** The records that make up the value, in the order given. */
  readonly records: readonly TotalRecord[];
};

/** What one record brings to a total; `isComplete` is false when more is to be expected. */
export type Contribution = { readonly value: number; readonly isComplete: boolean };

/**
 * The total of a measure over events or other records.
 * @param measure what a record brings; null when that is not known
 * @param combine how the parts make the whole; a sum unless told, for example when countries are counted once
 */
export function totalOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  measure: (item: Item) => number | Contribution | null,
  combine: (values: readonly number[]) => number = addUp,
): Total {
  const records: TotalRecord[] = [];
  let known = 0;
  for (const item of items) {
    const found = measure(item);
    if (found === null) continue;
    const { value, isComplete } = typeof found === 'number' ? { value: found, isComplete: true } : found;
    records.push({ id: item.id, value });
    if (isComplete) known += 1;
  }
  return {
    value: records.length === 0 ? null : combine(records.map((record) => record.value)),
    known,
    partly: records.length - known,
    of: items.length,
    records,
  };
}
