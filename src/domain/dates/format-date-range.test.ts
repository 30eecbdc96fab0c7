import { describe, expect, it } from 'vitest';
import { formatDateRange } from './format-date-range';
import type { DatePrecision, PartialDate } from './partial-date';

const on = (date: string, precision: DatePrecision = 'day'): PartialDate => ({ date, precision });

describe('formatDateRange', () => {
  it.each([
    [on('2012-09-09'), on('2012-09-28'), '9–28 September 2012', '2012年9月9日至28日'],
    [on('2015-10-18'), on('2015-11-06'), '18 October – 6 November 2015', '2015年10月18日至11月6日'],
    [on('2012-12-30'), on('2013-01-02'), '30 December 2012 – 2 January 2013', '2012年12月30日至2013年1月2日'],
    [on('2012-09-24'), on('2012-09-24'), '24 September 2012', '2012年9月24日'],
    [on('2012-09-01', 'month'), on('2012-10-01', 'month'), 'September – October 2012', '2012年9月至10月'],
    [on('2012-09-01', 'month'), on('2012-09-01', 'month'), 'September 2012', '2012年9月'],
    [
      on('2012-12-01', 'month'),
      on('2013-01-01', 'month'),
      'December 2012 – January 2013',
      '2012年12月至2013年1月',
    ],
    [on('2013-01-01', 'year'), on('2014-01-01', 'year'), '2013–2014', '2013年至2014年'],
    [
      on('2012-09-01', 'month'),
      on('2012-10-05'),
      'September 2012 – 5 October 2012',
      '2012年9月至2012年10月5日',
    ],
  ])('should leave out what is said twice: %j to %j', (start, end, en, zh) => {
    expect(formatDateRange(start, end, 'en')).toBe(en);
    expect(formatDateRange(start, end, 'zh')).toBe(zh);
  });

  it('should show the one end that is known', () => {
    expect(formatDateRange(on('2012-09-09'), null, 'en')).toBe('9 September 2012');
    expect(formatDateRange(null, on('2012-09-28'), 'en')).toBe('until 28 September 2012');
    expect(formatDateRange(null, on('2012-09-28'), 'zh')).toBe('至2012年9月28日');
    expect(formatDateRange(null, null, 'en')).toBeNull();
  });
});
