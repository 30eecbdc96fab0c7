import { describe, expect, it } from 'vitest';
import { periodRange } from './period-range';

describe('periodRange', () => {
  it('should run from the first to the last day', () => {
    expect(periodRange({ yearStart: 2021, yearEnd: 2022 })).toEqual({ from: '2021-01-01', to: '2022-12-31' });
  });
});
