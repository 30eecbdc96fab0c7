/** A source of numbers that always gives the same ones for the same seed. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  /** True in about `share` of all calls, 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** @throws RangeError for an empty list */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Up to `count` different items, in random order. */
  readonly sample: <Item>(items: readonly Item[], count: number) => Item[];
  /** One of the values, each as often as its weight says. */
  readonly weighted: <Value>(choices: readonly (readonly [value: Value, weight: number])[]) => Value;
};

/** FNV-1a, 32 bit: spreads neighbouring names over the whole range. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** mulberry32 by Tommy Ettinger (public domain): small, fast, and good enough for invented content. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Random numbers for one purpose, named by `parts`: every record draws from its own source, so that adding one
 * does not change all that come after it.
 */
export function createRandom(...parts: readonly (string | number)[]): Random {
  const next = mulberry32(hash(parts.join('/')));
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  };
  const sample = <Item>(items: readonly Item[], count: number): Item[] => {
    const rest = [...items];
    const taken: Item[] = [];
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(int(0, rest.length - 1), 1));
    return taken;
  };
  const weighted = <Value>(choices: readonly (readonly [Value, number])[]): Value => {
    let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    const found = choices.find(([, weight]) => {
      left -= weight;
      return left < 0;
    });
    return (found ?? pick(choices))[0];
  };
  return { next, int, chance: (share) => next() < share, pick, sample, weighted };
}
