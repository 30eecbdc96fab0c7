import { describe, expect, it } from 'vitest';
import { type Attempt, createThrottle, type Throttle } from './login-throttle';

async function countFree(
  throttle: Throttle,
  attempt: Attempt,
  origin: (n: number) => Parameters<Throttle['consume']>[1],
) {
  for (let n = 0; n < 200; n++) if ((await throttle.consume(attempt, origin(n))) !== null) return n;
  return Number.POSITIVE_INFINITY;
}

describe('createThrottle', () => {
  it('should stop one machine guessing one password', async () => {
    const origin = { address: '192.0.2.1', account: 'a@example.org' };
    expect(await countFree(createThrottle(), 'login', () => origin)).toBe(10);
  });

  it('should stop one machine trying many accounts', async () => {
    expect(
      await countFree(createThrottle(), 'login', (n) => ({
        address: '192.0.2.1',
        account: `${n}@example.org`,
      })),
    ).toBe(30);
  });

  it('should stop many machines trying one account, later', async () => {
    expect(
      await countFree(createThrottle(), 'login', (n) => ({
        address: `192.0.2.${n}`,
        account: 'A@example.org ',
      })),
    ).toBe(60);
  });

  it('should count by account alone where the address is not known', async () => {
    const throttle = createThrottle();
    expect(await countFree(throttle, 'login', () => ({ address: null, account: 'a@example.org' }))).toBe(10);
    expect(await throttle.consume('login', { address: null, account: 'b@example.org' })).toBeNull();
  });

  it('should say how long to wait', async () => {
    const throttle = createThrottle();
    const origin = { address: '192.0.2.1', account: 'a@example.org' };
    await countFree(throttle, 'forgot-password', () => origin);
    const wait = await throttle.consume('forgot-password', origin);
    expect(wait).toBeGreaterThan(3500);
    expect(wait).toBeLessThanOrEqual(3600);
  });

  it('should forgive after a success', async () => {
    const throttle = createThrottle();
    const origin = { address: '192.0.2.1', account: 'a@example.org' };
    for (let n = 0; n < 9; n++) await throttle.consume('login', origin);
    await throttle.forgive('login', origin);
    expect(await countFree(throttle, 'login', () => origin)).toBe(10);
  });
});
