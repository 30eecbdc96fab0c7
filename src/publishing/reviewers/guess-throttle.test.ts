import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGuessThrottle } from './guess-throttle';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const guess = async (times: number, address: string | null) => {
  const throttle = createGuessThrottle();
  for (let count = 0; count < times; count += 1) await throttle.count(address);
  return throttle;
};

describe('createGuessThrottle', () => {
  it('should let nobody wait who guessed less than twenty times', async () => {
    expect(await (await guess(19, '192.0.2.1')).waitOf('192.0.2.1')).toBeNull();
  });

  it('should let an address wait after twenty guesses, and no other', async () => {
    const throttle = await guess(20, '192.0.2.1');
    expect(await throttle.waitOf('192.0.2.1')).toBe(900);
    expect(await throttle.waitOf('192.0.2.2')).toBeNull();
  });

  it('should forgive a quarter of an hour after the first guess', async () => {
    const throttle = await guess(20, '192.0.2.1');
    vi.advanceTimersByTime(899_000);
    expect(await throttle.waitOf('192.0.2.1')).toBe(1);
    vi.advanceTimersByTime(1_001);
    expect(await throttle.waitOf('192.0.2.1')).toBeNull();
  });

  it('should count those whose address is not known together', async () => {
    expect(await (await guess(20, null)).waitOf(null)).not.toBeNull();
  });
});
