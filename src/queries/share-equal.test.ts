import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareEqual, shareLists } from './share-equal';

type Item = { readonly id: string; readonly people: { readonly total: number | null } };

const item = (id: string, total: number | null): Item => ({ id, people: { total } });

describe('shareEqual', () => {
  it('should give the former value for as long as the new one says the same', () => {
    const share = shareEqual(({ id }: Item) => id);
    const first = share(item('a', 1));
    expect(share(item('a', 1))).toBe(first);
    expect(share(item('b', 1))).not.toBe(first);
    expect(share(item('a', 2))).toEqual(item('a', 2));
    expect(share(item('a', 1))).not.toBe(first);
    expect(share(item('a', null))).toEqual(item('a', null));
  });
});

describe('shareLists', () => {
  it('should give the former list for the same items in the same order, and no other', () => {
    const pool = ['a', 'b', 'c'].map((id) => item(id, null));
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...pool), { maxLength: 4 })), (lists) => {
        const share = shareLists<Item>();
        const known = new Map<string, readonly Item[]>();
        for (const list of lists) {
          const shared = share([...list]);
          expect(shared).toEqual(list);
          const name = list.map(({ id }) => id).join();
          expect(known.get(name) ?? shared).toBe(shared);
          known.set(name, shared);
        }
      }),
    );
  });

  it('should take a list with an item that was replaced for another one', () => {
    const share = shareLists<Item>();
    const [a, b] = [item('a', 1), item('b', 1)];
    const list = share([a, b]);
    expect(share([a, item('b', 1)])).not.toBe(list);
    expect(share([a, b])).toBe(list);
  });
});
