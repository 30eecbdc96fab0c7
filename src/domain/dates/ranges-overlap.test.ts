import { describe, expect, it } from 'vitest';
import { rangesOverlap } from './ranges-overlap';

const range = (from: string | null, to: string | null) => ({ from, to });

describe('rangesOverlap', () => {
  it('should count a shared last day', () => {
    expect(rangesOverlap(range('2012-01-01', '2012-12-31'), range('2012-12-31', '2013-01-05'))).toBe(true);
    expect(rangesOverlap(range('2012-01-01', '2012-12-31'), range('2013-01-01', '2013-12-31'))).toBe(false);
  });

  it('should treat null as open', () => {
    expect(rangesOverlap(range(null, '2012-12-31'), range('2012-06-01', null))).toBe(true);
    expect(rangesOverlap(range(null, '2012-12-31'), range('2013-06-01', null))).toBe(false);
    expect(rangesOverlap(range(null, null), range('2013-06-01', '2013-06-01'))).toBe(true);
  });

  it('should not depend on the order of the two', () => {
    expect(rangesOverlap(range('2013-01-01', null), range(null, '2012-12-31'))).toBe(false);
  });
});
