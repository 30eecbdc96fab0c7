/** Does work when there is room for it. */
export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Lets at most `limit` pieces of work be under way; the others wait in the order they came. */
export function createGate(limit: number): Gate {
  let free = limit;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
