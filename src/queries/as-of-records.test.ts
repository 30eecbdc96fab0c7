import { describe, expect, it } from 'vitest';
import { fits } from './as-of-records';

const record = { id: 70, kind: 'reporting-period', slug: '2012', url: null };

describe('fits', () => {
  it.each([
    [{ kind: { equals: 'reporting-period' } }, true],
    [{ slug: { equals: '2013' } }, false],
    [{ id: { in: [70, 71] } }, true],
    [{ url: { exists: false } }, true],
    [{ slug: { exists: false } }, false],
    [{ and: [{ id: { greater_than_equal: 64 } }, { id: { less_than: 128 } }] }, true],
    [{ and: [{ id: { greater_than_equal: 64 } }, { id: { less_than: 70 } }] }, false],
  ])('should tell whether a record fits %j', (where, isFit) => {
    expect(fits(record, where)).toBe(isFit);
  });

  it('should not pass over a comparison that it does not know', () => {
    expect(() => fits(record, { slug: { like: '2' } })).toThrow('no comparison "like"');
  });
});
