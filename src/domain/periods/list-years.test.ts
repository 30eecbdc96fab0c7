import { describe, expect, it } from 'vitest';
import { listYears } from './list-years';

describe('listYears', () => {
  it('should include the first and the last year', () => {
    expect(listYears({ yearStart: 2021, yearEnd: 2022 })).toEqual([2021, 2022]);
    expect(listYears({ yearStart: 2012, yearEnd: 2012 })).toEqual([2012]);
    expect(listYears({ yearStart: 2013, yearEnd: 2012 })).toEqual([]);
  });
});
