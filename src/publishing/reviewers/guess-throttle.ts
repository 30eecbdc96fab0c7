import { RateLimiterMemory } from 'rate-limiter-flexible';

/** How many unknown links may be tried from one network address, and within what time in seconds. */
const FREE_GUESSES = 20;
const WITHIN = 15 * 60;

/** Where the network address is not known, all share one count. */
const NOBODY = 'unknown';

export type GuessThrottle = {
  /** How long this address must wait because it tried too many, in seconds; null when it need not. */
  readonly waitOf: (address: string | null) => Promise<number | null>;
  /** Counts a link that does not exist. */
  readonly count: (address: string | null) => Promise<void>;
};

/** Holds back who guesses links: counted in memory, for one process; a restart forgives all. */
export function createGuessThrottle(): GuessThrottle {
  const limiter = new RateLimiterMemory({ points: FREE_GUESSES, duration: WITHIN });
  return {
    async waitOf(address) {
      const known = await limiter.get(address ?? NOBODY);
      if (!known || known.consumedPoints < FREE_GUESSES) return null;
      return Math.max(1, Math.ceil(known.msBeforeNext / 1000));
    },
    async count(address) {
      await limiter.penalty(address ?? NOBODY);
    },
  };
}
