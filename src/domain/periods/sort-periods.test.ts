import { describe, expect, it } from 'vitest';
import { sortPeriods } from './sort-periods';

describe('sortPeriods', () => {
  it('should put the earliest first and leave its input alone', () => {
    const periods = [
      { yearStart: 2021, yearEnd: 2022 },
      { yearStart: 2012, yearEnd: 2018 },
      { yearStart: 2012, yearEnd: 2012 },
    ];
    expect(sortPeriods(periods).map(({ yearStart, yearEnd }) => [yearStart, yearEnd])).toEqual([
      [2012, 2012],
      [2012, 2018],
      [2021, 2022],
    ]);
    expect(periods[0]?.yearStart).toBe(2021);
  });
});
