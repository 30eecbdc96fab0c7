import { LRUCache } from 'lru-cache';

/** What was read, and the tags under which it stops being true. */
export type Tagged<Value> = { readonly value: Value; readonly tags: readonly string[] };

type Reading = {
  readonly promise: Promise<Tagged<unknown>>;
  /** Tags that were dropped while it was under way. */
  readonly dropped: Set<string>;
  isCleared: boolean;
};

/**
 * How many pages want a read: many, as the lists that all pages count over, or one, as the record of a page. Those for
 * one page come by the thousand when all pages are made, and must not push out those for many.
 */
export type Audience = 'many' | 'one';

/** How many reads of each kind are kept. */
const MOST: Readonly<Record<Audience, number>> = { many: 4_000, one: 200 };

/** Keeps the results of reads until one of their tags is dropped. */
export class TaggedMemo {
  readonly #kept: Readonly<Record<Audience, LRUCache<string, Tagged<unknown>>>> = {
    many: new LRUCache({ max: MOST.many }),
    one: new LRUCache({ max: MOST.one }),
  };
  /** Reads that whoever asks for the same may join. */
  readonly #joinable = new Map<string, Reading>();
  readonly #underWay = new Set<Reading>();

  /**
   * What `load` gives, or what it gave before when nothing it depends on has changed since.
   * Callers share the value: never change it.
   */
  async read<Value>(
    key: string,
    load: () => Promise<Tagged<Value>>,
    audience: Audience = 'many',
  ): Promise<Tagged<Value>> {
    const kept = this.#kept[audience];
    const known = kept.get(key);
    if (known) return known as Tagged<Value>;
    const present = this.#joinable.get(key);
    if (present) return (await present.promise) as Tagged<Value>;
    const reading: Reading = { promise: load(), dropped: new Set(), isCleared: false };
    this.#joinable.set(key, reading);
    this.#underWay.add(reading);
    try {
      const tagged = (await reading.promise) as Tagged<Value>;
      // What changed while it was read may or may not be in it: such a result serves once.
      const isTrue = !reading.isCleared && !tagged.tags.some((tag) => reading.dropped.has(tag));
      if (isTrue) kept.set(key, tagged);
      return tagged;
    } finally {
      this.#underWay.delete(reading);
      if (this.#joinable.get(key) === reading) this.#joinable.delete(key);
    }
  }

  /** Forgets whatever carries one of these tags. Reads under way go on for those who asked before, and are not shared from now on. */
  drop(tags: readonly string[]): void {
    const changed = new Set(tags);
    for (const kept of Object.values(this.#kept)) {
      for (const [key, { tags: own }] of kept.entries()) {
        if (own.some((tag) => changed.has(tag))) kept.delete(key);
      }
    }
    // Their tags are not known yet: whoever asks from now on must not get what may be old.
    for (const { dropped } of this.#underWay) for (const tag of tags) dropped.add(tag);
    this.#joinable.clear();
  }

  /** Forgets everything. */
  clear(): void {
    for (const kept of Object.values(this.#kept)) kept.clear();
    this.#joinable.clear();
    for (const reading of this.#underWay) reading.isCleared = true;
  }
}
