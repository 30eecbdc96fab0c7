import { describe, expect, it } from 'vitest';
import { reviewDueOn } from './review-due-on';

describe('reviewDueOn', () => {
  it.each([
    ['2018-05-14', '2017-11-14'],
    ['2026-12-31', '2026-06-30'],
    ['2025-08-31', '2025-02-28'],
    ['2024-08-31', '2024-02-29'],
    ['2026-01-01', '2025-07-01'],
  ])('of %s should be %s', (expires, due) => {
    expect(reviewDueOn({ date: expires, precision: 'day' })).toEqual({ date: due, precision: 'day' });
  });

  it('should be a month where the expiry is one', () => {
    expect(reviewDueOn({ date: '2018-05-01', precision: 'month' })).toEqual({
      date: '2017-11-01',
      precision: 'month',
    });
  });

  it('should not be known where the expiry is not, or only its year', () => {
    expect(reviewDueOn(null)).toBeNull();
    expect(reviewDueOn({ date: '2018-01-01', precision: 'year' })).toBeNull();
  });
});
