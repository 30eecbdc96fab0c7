import { describe, expect, it } from 'vitest';
import { formatPartialDate } from './format-partial-date';
import type { DatePrecision } from './partial-date';

describe('formatPartialDate', () => {
  it.each<[DatePrecision, string, string]>([
    ['day', '9 September 2012', '2012年9月9日'],
    ['month', 'September 2012', '2012年9月'],
    ['year', '2012', '2012年'],
  ])('should show no more than the %s', (precision, en, zh) => {
    expect(formatPartialDate({ date: '2012-09-09', precision }, 'en')).toBe(en);
    expect(formatPartialDate({ date: '2012-09-09', precision }, 'zh')).toBe(zh);
  });

  it('should not move a day, whatever the time zone of the machine', () => {
    expect(formatPartialDate({ date: '2012-01-01', precision: 'day' }, 'en')).toBe('1 January 2012');
    expect(formatPartialDate({ date: '2012-12-31', precision: 'day' }, 'en')).toBe('31 December 2012');
  });
});
