import { describe, expect, it } from 'vitest';
import { createRefresher } from './refresher';

describe('refresher', () => {
  it('should bundle what is asked while it runs, and start after each call', async () => {
    let state = 0;
    const seen: number[] = [];
    const refresh = createRefresher(async () => {
      seen.push(state);
    });
    const calls = [1, 2, 3].map((number) => {
      state = number;
      return refresh();
    });
    await Promise.all(calls);
    expect(seen).toEqual([3]);
    state = 4;
    await refresh();
    expect(seen).toEqual([3, 4]);
  });

  it('should not start the second run before the first has ended', async () => {
    const events: string[] = [];
    let second: Promise<void> | null = null;
    const refresh = createRefresher(async () => {
      events.push('start');
      second ??= refresh();
      await Promise.resolve();
      events.push('end');
    });
    await refresh();
    await second;
    expect(events).toEqual(['start', 'end', 'start', 'end']);
  });

  it('should tell a failure to those who asked, and try again when asked again', async () => {
    let isBroken = true;
    const refresh = createRefresher(async () => {
      if (isBroken) throw new Error('no');
    });
    await expect(refresh()).rejects.toThrow('no');
    isBroken = false;
    await expect(refresh()).resolves.toBeUndefined();
  });
});
