import { type Audience, type Tagged, TaggedMemo } from './tagged-memo';

const KEY = Symbol.for('site.kept-reads');

/** Shared through globalThis because Next loads the pages' copy of this module and the server its own. */
const shared = globalThis as { [KEY]?: TaggedMemo };

/**
 * What `load` gives, kept between answers where this process hears of every change, and read each time where
 * it does not, as in scripts, tests and `npm run dev`.
 * @param key says what is read, completely: two different reads never share one
 * @param audience how many pages want it
 */
export async function readKept<Value>(
  key: string,
  load: () => Promise<Tagged<Value>>,
  audience: Audience = 'many',
): Promise<Tagged<Value>> {
  return shared[KEY] ? shared[KEY].read(key, load, audience) : load();
}

/** From now on reads are kept: to be called by a server that follows the changes. @returns what is kept, to drop from it */
export function keepReads(): TaggedMemo {
  shared[KEY] ??= new TaggedMemo();
  return shared[KEY];
}
