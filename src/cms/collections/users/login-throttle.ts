import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** What can be tried too often. */
export type Attempt = 'login' | 'forgot-password' | 'reset-password';

const MINUTE = 60;

type Rule = { readonly points: number; readonly duration: number };

/**
 * How many tries are free. By address: one machine against many accounts. By account from one address:
 * guessing a password. By account alone, much wider, because a stranger must not be able to lock
 * somebody out with a few wrong guesses: many machines against one account.
 */
const RULES: Readonly<Record<Attempt, { address: Rule; pair: Rule; account: Rule }>> = {
  login: {
    address: { points: 30, duration: 15 * MINUTE },
    pair: { points: 10, duration: 15 * MINUTE },
    account: { points: 60, duration: 60 * MINUTE },
  },
  'forgot-password': {
    address: { points: 10, duration: 60 * MINUTE },
    pair: { points: 5, duration: 60 * MINUTE },
    account: { points: 10, duration: 60 * MINUTE },
  },
  'reset-password': {
    address: { points: 10, duration: 60 * MINUTE },
    pair: { points: 10, duration: 60 * MINUTE },
    account: { points: 10, duration: 60 * MINUTE },
  },
};

type Origin = {
  /** Null where it is not known: then only the account counts. */
  readonly address: string | null;
  /** The e-mail address, or the token of a reset; null when none was given. */
  readonly account: string | null;
};

export type Throttle = {
  /** Counts a try. @returns the seconds to wait when there were too many, else null */
  consume(attempt: Attempt, origin: Origin): Promise<number | null>;
  /** Forgets the tries of an account from an address after a success, so that nobody is held up by old slips. */
  forgive(attempt: Attempt, origin: Origin): Promise<void>;
};

function normalise(account: string | null): string | null {
  return account?.trim().toLowerCase() || null;
}

/** The counters an attempt falls under: without an address the tight account rule stands alone. */
function keysOf(
  attempt: Attempt,
  { address, account }: Origin,
): { rule: 'address' | 'pair' | 'account'; key: string }[] {
  const who = normalise(account);
  return [
    ...(address ? [{ rule: 'address' as const, key: `${attempt}|${address}` }] : []),
    ...(who ? [{ rule: 'pair' as const, key: `${attempt}|${address ?? 'unknown'}|${who}` }] : []),
    ...(who ? [{ rule: 'account' as const, key: `${attempt}|${who}` }] : []),
  ];
}

/** A throttle that counts in memory: for one process, which is how the site runs; a restart forgives all. */
export function createThrottle(): Throttle {
  const limiters = new Map<string, RateLimiterAbstract>();
  const limiter = (attempt: Attempt, rule: 'address' | 'pair' | 'account') => {
    const name = `${attempt}:${rule}`;
    const made = limiters.get(name) ?? new RateLimiterMemory({ ...RULES[attempt][rule], keyPrefix: name });
    limiters.set(name, made);
    return made;
  };
  return {
    async consume(attempt, origin) {
      for (const { rule, key } of keysOf(attempt, origin)) {
        try {
          await limiter(attempt, rule).consume(key);
        } catch (error) {
          if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
          throw error;
        }
      }
      return null;
    },
    async forgive(attempt, origin) {
      for (const { rule, key } of keysOf(attempt, origin)) {
        if (rule === 'pair') await limiter(attempt, rule).delete(key);
        else await limiter(attempt, rule).reward(key);
      }
    },
  };
}
