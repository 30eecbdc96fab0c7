import { describe, expect, it } from 'vitest';
import { capReadArgs } from './cap-reads';

describe('capReadArgs', () => {
  it('should leave a modest question alone', () => {
    expect(capReadArgs({ depth: 1, limit: 20 })).toEqual({ depth: 1, limit: 20 });
  });

  it.each([
    [{ limit: 0 }, { limit: 100, depth: 2 }],
    [{ limit: 5000 }, { limit: 100, depth: 2 }],
    [{ limit: -1 }, { limit: 100, depth: 2 }],
    [{ limit: Number.NaN }, { limit: 100, depth: 2 }],
    [{ depth: 10 }, { depth: 2 }],
    [{ pagination: false }, { pagination: true, limit: 100, depth: 2 }],
  ])('should cap %o', (asked, given) => {
    expect(capReadArgs(asked)).toEqual(given);
  });

  it('should cap the rows of joins too', () => {
    expect(capReadArgs({ joins: { trainings: { limit: '0' }, activities: false } })).toEqual({
      depth: 2,
      joins: { trainings: { limit: 100 }, activities: false },
    });
  });

  it("should not touch Payload's own reads of relations", () => {
    const own = { currentDepth: 2, depth: 2, pagination: false };
    expect(capReadArgs(own)).toBe(own);
  });
});
