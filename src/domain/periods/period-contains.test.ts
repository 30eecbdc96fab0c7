import { describe, expect, it } from 'vitest';
import { periodContains } from './period-contains';

describe('periodContains', () => {
  it('should include the first and the last day', () => {
    const period = { yearStart: 2021, yearEnd: 2022 };
    expect(periodContains(period, '2021-01-01')).toBe(true);
    expect(periodContains(period, '2022-12-31')).toBe(true);
    expect(periodContains(period, '2020-12-31')).toBe(false);
    expect(periodContains(period, '2023-01-01')).toBe(false);
  });
});
