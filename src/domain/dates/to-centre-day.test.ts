import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCentreDay } from './to-centre-day';

const at = (moment: string) => {
  const { date, endsAt } = toCentreDay(new Date(moment));
  return [date, endsAt.toISOString()];
};

describe('toCentreDay', () => {
  it('should change at midnight in Beijing, not in Greenwich', () => {
    expect(at('2026-03-01T15:59:59.999Z')).toEqual(['2026-03-01', '2026-03-01T16:00:00.000Z']);
    expect(at('2026-03-01T16:00:00.000Z')).toEqual(['2026-03-02', '2026-03-02T16:00:00.000Z']);
    expect(at('2026-03-02T00:00:00.000Z')).toEqual(['2026-03-02', '2026-03-02T16:00:00.000Z']);
  });

  it('should know leap days and the end of the year', () => {
    expect(at('2028-02-28T16:00:00.000Z')).toEqual(['2028-02-29', '2028-02-29T16:00:00.000Z']);
    expect(at('2026-12-31T17:00:00.000Z')).toEqual(['2027-01-01', '2027-01-01T16:00:00.000Z']);
  });

  it('should agree with the tz database', () => {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Asia/Shanghai',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const moments = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const { date, endsAt } = toCentreDay(moment);
        expect(date).toBe(format.format(moment));
        expect(format.format(new Date(endsAt.getTime() - 1))).toBe(date);
        expect(format.format(endsAt)).not.toBe(date);
      }),
    );
  });
});
