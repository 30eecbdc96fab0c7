/**
 * People are never shown in groups so small that one of them could be told: fewer than this many stand
 * together with others.
 */
export const SMALLEST_GROUP = 3;

/** A number of people under a heading: a country, a kind of employer, an age. */
export type Cell<Key> = { readonly key: Key; readonly total: number };

/** One or several headings with the number of people of all of them together. */
export type PooledCell<Key> = { readonly keys: readonly Key[]; readonly total: number };

export type PooledCells<Key> = {
  /** Headings that may stand alone, in the order given. */
  readonly single: readonly Cell<Key>[];
  /** The headings that were put together, or nothing. */
  readonly pool: PooledCell<Key> | null;
};

const isSmall = ({ total }: { readonly total: number }): boolean => total > 0 && total < SMALLEST_GROUP;

/**
 * Puts groups of one or two people together with others, so that no smaller number can be read off or
 * worked out by subtraction: the pool holds at least two headings and three people, where there are so many.
 * To reach that, the smallest groups that could stand alone join it. A known zero stands for itself.
 */
export function poolSmallCells<Key>(cells: readonly Cell<Key>[]): PooledCells<Key> {
  const pooled = new Set(cells.filter(isSmall));
  if (pooled.size === 0) return { single: cells, pool: null };
  const waiting = cells.filter((cell) => !pooled.has(cell) && cell.total > 0);
  waiting.sort((a, b) => a.total - b.total);
  const sum = () => [...pooled].reduce((total, cell) => total + cell.total, 0);
  while (pooled.size < 2 || sum() < SMALLEST_GROUP) {
    const next = waiting.shift();
    if (!next) break;
    pooled.add(next);
  }
  return {
    single: cells.filter((cell) => !pooled.has(cell)),
    pool: { keys: cells.filter((cell) => pooled.has(cell)).map(({ key }) => key), total: sum() },
  };
}

/** A number of people as it may be shown: `few` stands for one or two, null for not known. */
export type PublicCount = number | 'few' | null;

/** Hides a number of people that is too small to stand alone. */
export function toPublicCount(total: number | null): PublicCount {
  return total !== null && isSmall({ total }) ? 'few' : total;
}
