/** Does work under a key; under the same key one after the other, in the order of the calls. */
export type InTurn = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

/** A new set of queues, one for each key in use. */
export function createInTurn(): InTurn {
  const lasts = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const result = (lasts.get(key) ?? Promise.resolve()).then(work);
    // Whoever comes next waits for the end, good or bad; the outcome belongs to the one who asked.
    const end = result
      .catch(() => undefined)
      .then(() => {
        if (lasts.get(key) === end) lasts.delete(key);
      });
    lasts.set(key, end);
    return result;
  };
}
