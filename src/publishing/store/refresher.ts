/**
 * Bundles requests to do the same work again: at most one run is under way and one waits. Each caller's promise is
 * of a run that starts after the call.
 */
export function createRefresher(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    if (next) return next;
    const mine = last.then(() => {
      next = null;
      return work();
    });
    next = mine;
    last = mine.catch(() => undefined);
    return mine;
  };
}
