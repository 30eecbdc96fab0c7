import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toReviewColumns } from './review-columns';
import { toReviewRange } from './review-range';

const PERIODS = [
  { yearStart: 2012, yearEnd: 2012 },
  { yearStart: 2013, yearEnd: 2014 },
  { yearStart: 2018, yearEnd: 2018 },
  { yearStart: 2021, yearEnd: 2022 },
];
const AGREEMENT = { inForceOn: { date: '2018-07-01', precision: 'day' as const }, signedOn: null };

const range = (asked: { from?: string; to?: string }, agreement: typeof AGREEMENT | null = null) =>
  toReviewRange(asked, PERIODS, agreement, 2024);

describe('toReviewRange', () => {
  it('should look at the agreement in force, else at the whole record', () => {
    expect(range({}, AGREEMENT)).toMatchObject({
      years: { yearStart: 2018, yearEnd: 2024 },
      basis: 'agreement',
      problem: null,
    });
    expect(range({})).toMatchObject({ years: { yearStart: 2012, yearEnd: 2024 }, basis: 'record' });
  });

  it('should take one end from the record when only the other is asked for', () => {
    expect(range({ from: '2018' }).years).toEqual({ yearStart: 2018, yearEnd: 2024 });
    expect(range({ to: '2012' }).years).toEqual({ yearStart: 2012, yearEnd: 2012 });
  });

  it('should widen a range that cuts through a period, and say so', () => {
    expect(range({ from: '2014', to: '2021' })).toMatchObject({
      years: { yearStart: 2013, yearEnd: 2022 },
      basis: 'asked',
      isWidened: true,
    });
    expect(range({ from: '2013', to: '2018' }).isWidened).toBe(false);
  });

  it.each([
    [
      { from: 'x', to: '2018' },
      { kind: 'not-a-year', value: 'x' },
    ],
    [{ from: '20188' }, { kind: 'not-a-year', value: '20188' }],
    [
      { from: '2020', to: '2018' },
      { kind: 'reversed', from: 2020, to: 2018 },
    ],
    [
      { from: '1999', to: '2018' },
      { kind: 'outside', from: 1999, to: 2018 },
    ],
    [{ from: '2050' }, { kind: 'outside', from: 2050, to: 2024 }],
  ])('should say what is wrong with %j and show the whole record', (asked, problem) => {
    expect(range(asked)).toMatchObject({ problem, years: { yearStart: 2012, yearEnd: 2024 } });
  });

  it('should always give years within the record, and those asked for among them', () => {
    const year = fc.option(fc.integer({ min: 2005, max: 2030 }).map(String), { nil: undefined });
    fc.assert(
      fc.property(year, year, (from, to) => {
        const { years, extent, problem } = toReviewRange({ from, to }, PERIODS, AGREEMENT, 2024);
        expect(years.yearStart).toBeGreaterThanOrEqual(extent.yearStart);
        expect(years.yearEnd).toBeLessThanOrEqual(extent.yearEnd);
        if (problem) return;
        if (from) expect(years.yearStart).toBeLessThanOrEqual(Number(from));
        if (to) expect(years.yearEnd).toBeGreaterThanOrEqual(Number(to));
      }),
    );
  });
});

describe('toReviewColumns', () => {
  it('should show years without a period between those that have one', () => {
    const columns = toReviewColumns(PERIODS, { yearStart: 2012, yearEnd: 2024 });
    expect(columns.map(({ yearStart, yearEnd, period }) => [yearStart, yearEnd, period !== null])).toEqual([
      [2012, 2012, true],
      [2013, 2014, true],
      [2015, 2017, false],
      [2018, 2018, true],
      [2019, 2020, false],
      [2021, 2022, true],
      [2023, 2024, false],
    ]);
  });

  it('should cover every year of the range once', () => {
    const year = fc.integer({ min: 2010, max: 2026 });
    fc.assert(
      fc.property(year, fc.nat({ max: 10 }), (yearStart, length) => {
        const yearEnd = yearStart + length;
        const cut = PERIODS.some(
          (period) =>
            (period.yearStart < yearStart && yearStart <= period.yearEnd) ||
            (period.yearStart <= yearEnd && yearEnd < period.yearEnd),
        );
        fc.pre(!cut);
        const columns = toReviewColumns(PERIODS, { yearStart, yearEnd });
        const years = columns.flatMap((column) =>
          Array.from(
            { length: column.yearEnd - column.yearStart + 1 },
            (_, index) => column.yearStart + index,
          ),
        );
        expect(years).toEqual(Array.from({ length: length + 1 }, (_, index) => yearStart + index));
      }),
    );
  });
});
