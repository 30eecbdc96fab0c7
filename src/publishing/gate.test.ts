import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGate } from './gate';

describe('gate', () => {
  it('should let all through, no more than the limit at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.boolean()),
        async (scheduler, limit, fails) => {
          const gate = createGate(limit);
          let inside = 0;
          let most = 0;
          const all = fails.map((isFailing) =>
            gate(async () => {
              inside += 1;
              most = Math.max(most, inside);
              await scheduler.schedule(Promise.resolve());
              inside -= 1;
              if (isFailing) throw new Error('no');
            }),
          );
          const outcomes = await scheduler.waitFor(Promise.allSettled(all));
          expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(fails);
          expect(most).toBe(Math.min(limit, fails.length));
        },
      ),
    );
  });
});
