/**
 * Tells everything in this process that keeps rendered pages which of them are no longer true.
 * Pages are rendered for each request at present, so nobody may be listening. The listeners are
 * shared through globalThis because Next loads its own copy of this module beside the server's.
 */
type Listener = (tags: readonly string[]) => void;

const KEY = Symbol.for('site.invalidation-listeners');
const shared = globalThis as { [KEY]?: Set<Listener> };
shared[KEY] ??= new Set<Listener>();
const listeners: Set<Listener> = shared[KEY];

/** Announces that what carries one of these tags has changed. */
export function invalidate(tags: readonly string[]): void {
  for (const listener of listeners) listener(tags);
}

/** Hears of every change from now on; the returned function ends it. */
export function onInvalidate(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
