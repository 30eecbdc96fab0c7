import { describe, expect, it } from 'vitest';
import type { DatePrecision, PartialDate } from '../dates/partial-date';
import { monthsOf } from './months-of';

const on = (date: string, precision: DatePrecision = 'day'): PartialDate => ({ date, precision });

describe('monthsOf', () => {
  it('should name every month an event ran in', () => {
    expect(monthsOf({ startsOn: on('2012-09-09'), endsOn: on('2012-09-28') })).toEqual([9]);
    expect(monthsOf({ startsOn: on('2015-10-18'), endsOn: on('2015-11-06') })).toEqual([10, 11]);
    expect(monthsOf({ startsOn: on('2012-12-30'), endsOn: on('2013-01-04') })).toEqual([12, 1]);
    expect(monthsOf({ startsOn: on('2015-10-01', 'month'), endsOn: null })).toEqual([10]);
    expect(monthsOf({ startsOn: null, endsOn: on('2012-05-02') })).toEqual([5]);
  });

  it('should name each month once, however long it ran', () => {
    expect(monthsOf({ startsOn: on('2012-03-01'), endsOn: on('2014-06-30') })).toHaveLength(12);
  });

  it('should not guess a month', () => {
    expect(monthsOf({ startsOn: on('2013-01-01', 'year'), endsOn: null })).toEqual([]);
    expect(monthsOf({ startsOn: null, endsOn: null })).toEqual([]);
    expect(monthsOf({ startsOn: on('2012-09-09'), endsOn: on('2012-08-09') })).toEqual([]);
  });
});
