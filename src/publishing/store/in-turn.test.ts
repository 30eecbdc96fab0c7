import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInTurn } from './in-turn';

describe('in turn', () => {
  it('should never do two things under one key at once, and keep the order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(fc.constantFrom('a', 'b')), async (scheduler, keys) => {
        const inTurn = createInTurn();
        const busy = new Set<string>();
        const done: string[] = [];
        const all = keys.map((key, number) =>
          inTurn(key, async () => {
            expect(busy).not.toContain(key);
            busy.add(key);
            await scheduler.schedule(Promise.resolve());
            busy.delete(key);
            done.push(`${key}${number}`);
          }),
        );
        await scheduler.waitFor(Promise.all(all));
        for (const key of ['a', 'b']) {
          const expected = keys.flatMap((each, number) => (each === key ? [`${key}${number}`] : []));
          expect(done.filter((each) => each.startsWith(key))).toEqual(expected);
        }
      }),
    );
  });

  it('should go on after a failure, which only the one who asked gets to know', async () => {
    const inTurn = createInTurn();
    const failure = inTurn('a', () => Promise.reject(new Error('no')));
    const next = inTurn('a', () => Promise.resolve('yes'));
    await expect(failure).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });

  it('should let other keys go ahead', async () => {
    const inTurn = createInTurn();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = inTurn('a', () => held);
    await expect(inTurn('b', () => Promise.resolve('b'))).resolves.toBe('b');
    release();
    await slow;
  });
});
