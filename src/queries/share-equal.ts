import { isDeepStrictEqual } from 'node:util';
import { LRUCache } from 'lru-cache';

/** How many values are remembered for comparison: more records of a kind than the site will have. */
const MOST = 20_000;

/** How many lists that begin with the same item are remembered. */
const MOST_LISTS = 48;

/**
 * Gives the former value of the same id where the new one says the same, so that whatever was derived from it holds
 * (see deriveOnce): most edits change words, and what is added up stays as it was.
 */
export function shareEqual<Value extends object>(idOf: (value: Value) => string): (value: Value) => Value {
  const former = new LRUCache<string, Value>({ max: MOST });
  return (value) => {
    const id = idOf(value);
    const known = former.get(id);
    if (known && isDeepStrictEqual(known, value)) return known;
    former.set(id, value);
    return value;
  };
}

function hasSameItems(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

/** As `shareEqual`, for lists: the former list of the very same items in the same order. */
export function shareLists<Item extends object>(): (list: readonly Item[]) => readonly Item[] {
  const byFirst = new WeakMap<Item, (readonly Item[])[]>();
  const empty: readonly Item[] = [];
  return (list) => {
    const [first] = list;
    if (!first) return empty;
    const lists = byFirst.get(first) ?? [];
    const known = lists.find((one) => hasSameItems(one, list));
    if (known) return known;
    byFirst.set(first, [list, ...lists].slice(0, MOST_LISTS));
    return list;
  };
}
