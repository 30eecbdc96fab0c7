import type { FigureId } from '../totals/figures';
import { type Total, totalOf } from '../totals/total';
import type { FactSource, ReviewFacts } from './review-facts';

/**
 * What the number of an indicator is:
 * - count: records or things counted
 * - people, hours, money: a sum in this unit; money in the currency of the records
 * - share: a part of a whole, 0 to 1
 * - part: some of several records, such as 3 of 5 meetings; the several are in `whole`
 */
export type IndicatorUnit = 'count' | 'people' | 'hours' | 'money' | 'share' | 'part';

/** An indicator's number with its coverage and the records behind it. */
export type Measured = Total & {
  /** Of how many, for units `part` and `share`; null for the others and where nothing is known. */
  readonly whole: number | null;
  /** For money. */
  readonly currency: string | null;
};

export type Indicator = {
  readonly criterion: string;
  readonly unit: IndicatorUnit;
  /** Whether it says something of each period, or only how things stand today. */
  readonly isOfPeriods: boolean;
  /** Whether the number of several periods is the sum of theirs. */
  readonly isAdditive: boolean;
  /** The figure of periods that it is, so that a figure given by hand counts here as there. */
  readonly figure: FigureId | null;
  readonly uses: readonly FactSource[];
  /** The records it is about, for words: "known for 3 of 5 trainings". */
  readonly noun: IndicatorNoun;
  readonly measure: (facts: ReviewFacts) => Measured;
};

export type IndicatorNoun =
  | 'events'
  | 'trainings'
  | 'activities'
  | 'meetings'
  | 'decisions'
  | 'publications'
  | 'periods'
  | 'years'
  | 'items'
  | 'outcomes'
  | 'partners'
  | 'agreements'
  | 'commitments'
  | 'recommendations'
  | 'seats'
  | 'documents'
  | 'criteria';

type Identified = { readonly id: string };

const plain = (total: Total): Measured => ({ ...total, whole: null, currency: null });

/** A figure of the events, as periods have it. */
export function toMeasured(total: Total): Measured {
  return plain(total);
}

/** A sum over records; null of a record is not known. */
export function sumOf<Item extends Identified>(
  items: readonly Item[],
  measure: (item: Item) => number | null,
): Measured {
  return plain(totalOf(items, measure));
}

/** How many records there are. Without any it is not known whether there were none or none was recorded. */
export function countOf(items: readonly Identified[]): Measured {
  return plain(totalOf(items, () => 1));
}

/** How many of the records that can be told are so; those that cannot be told are in the coverage only. */
export function partOf<Item extends Identified>(
  items: readonly Item[],
  test: (item: Item) => boolean | null,
): Measured {
  const total = totalOf(items, (item) => {
    const answer = test(item);
    return answer === null ? null : Number(answer);
  });
  return { ...total, whole: total.known === 0 ? null : total.known, currency: null };
}

/**
 * How many records have something on record. One that has not may have it all the same: an audit that is not at
 * hand, a report that was not found.
 */
export function onRecordOf<Item extends Identified>(
  items: readonly Item[],
  test: (item: Item) => boolean,
): Measured {
  return plain(totalOf(items, (item) => (test(item) ? 1 : null)));
}

/** How many different things the records name; a record that names none is not known to have any. */
export function distinctOf<Item extends Identified>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly (string | number)[],
): Measured {
  const all = new Set<string | number>();
  const total = totalOf(
    items,
    (item) => {
      const keys = new Set(keysOf(item));
      if (keys.size === 0) return null;
      for (const key of keys) all.add(key);
      return keys.size;
    },
    () => all.size,
  );
  return plain(total);
}

/** The share that one sum has of another, over the records of which both are known. */
export function shareOf<Item extends Identified>(
  items: readonly Item[],
  partAndWhole: (item: Item) => readonly [part: number | null, whole: number | null],
): Measured {
  let whole = 0;
  const total = totalOf(items, (item) => {
    const [part, of] = partAndWhole(item);
    if (part === null || of === null || of === 0) return null;
    whole += of;
    return part;
  });
  const isKnown = total.value !== null && whole > 0;
  return {
    ...total,
    value: isKnown && total.value !== null ? total.value / whole : null,
    whole: isKnown ? whole : null,
    currency: null,
  };
}

/** A sum of money. Amounts in different currencies are not added: then it is not known. */
export function moneyOf<Item extends Identified & { readonly currency: string | null }>(
  items: readonly Item[],
  amount: (item: Item) => number | null,
): Measured {
  const total = totalOf(items, (item) => (item.currency === null ? null : amount(item)));
  const behind = new Set(total.records.map(({ id }) => id));
  const currencies = new Set(items.filter(({ id }) => behind.has(id)).map(({ currency }) => currency));
  const [currency = null] = currencies;
  if (currencies.size > 1) return { ...total, value: null, whole: null, currency: null };
  return { ...total, whole: null, currency };
}
