import { describe, expect, it } from 'vitest';
import { spanOf } from './span-of';

describe('spanOf', () => {
  it('should be the day, the month or the year', () => {
    expect(spanOf({ date: '2012-09-09', precision: 'day' })).toEqual({
      from: '2012-09-09',
      to: '2012-09-09',
    });
    expect(spanOf({ date: '2024-02-10', precision: 'month' })).toEqual({
      from: '2024-02-01',
      to: '2024-02-29',
    });
    expect(spanOf({ date: '2023-12-01', precision: 'month' })).toEqual({
      from: '2023-12-01',
      to: '2023-12-31',
    });
    expect(spanOf({ date: '2024-02-10', precision: 'year' })).toEqual({
      from: '2024-01-01',
      to: '2024-12-31',
    });
  });
});
