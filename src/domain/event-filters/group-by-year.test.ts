import { describe, expect, it } from 'vitest';
import { groupByYear } from './group-by-year';

const on = (date: string) => ({ startsOn: { date, precision: 'day' } as const, endsOn: null });
const undated = { startsOn: null, endsOn: null };

describe('groupByYear', () => {
  it('should keep the order and put the undated under no year', () => {
    const [a, b, c] = [on('2024-12-31'), on('2024-01-01'), on('2012-09-09')];
    expect(groupByYear([a, b, c, undated])).toEqual([
      { year: '2024', events: [a, b] },
      { year: '2012', events: [c] },
      { year: null, events: [undated] },
    ]);
  });
});
