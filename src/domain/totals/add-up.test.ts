import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp } from './add-up';

describe('addUp', () => {
  it('should not leave crumbs', () => {
    expect(addUp([0.1, 0.2, 0.3])).toBe(0.6);
    expect(addUp([])).toBe(0);
  });

  it('should not depend on the order', () => {
    const hours = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(hours), (values) => {
        expect(addUp([...values].reverse())).toBe(addUp(values));
        expect(addUp([...values].sort((a, b) => a - b))).toBe(addUp(values));
      }),
    );
  });
});
