import { describe, expect, it } from 'vitest';
import { sharesYear, yearsOfAgreement, yearsOfDocument } from './evidence-years';
import { toStanding } from './standing';

const figures = (...values: (number | null)[]) => values.map((value) => ({ value }));
const BARE = { figures: [], today: [], sourced: 0, unsourced: 0, isReviewed: false };

describe('toStanding', () => {
  it.each([
    ['a sourced record where no figure is asked for', { ...BARE, sourced: 1 }, 'evidence'],
    ['a record without a source', { ...BARE, unsourced: 3 }, 'partly'],
    ['all figures and a sourced record', { ...BARE, sourced: 2, figures: figures(3, 0) }, 'evidence'],
    ['a figure that is missing', { ...BARE, sourced: 2, figures: figures(3, null) }, 'partly'],
    ['figures of records without a source', { ...BARE, unsourced: 1, figures: figures(3) }, 'partly'],
    ['figures that are all zero', { ...BARE, figures: figures(0, 0) }, 'none'],
    ['nothing, where staff have looked', { ...BARE, isReviewed: true }, 'none'],
    ['nothing at all', { ...BARE, figures: figures(null) }, 'unknown'],
    [
      'a sourced record while nothing is known of today',
      { ...BARE, sourced: 1, today: figures(null) },
      'partly',
    ],
    ['a sourced record while today there is none', { ...BARE, sourced: 1, today: figures(0) }, 'partly'],
    ['a sourced record and something today', { ...BARE, sourced: 1, today: figures(2) }, 'evidence'],
    ['a zero of today, which says nothing of then', { ...BARE, today: figures(0) }, 'unknown'],
    ['one zero and one unknown', { ...BARE, figures: figures(0, null) }, 'unknown'],
  ] as const)('should judge %s', (_, parts, standing) => {
    expect(toStanding(parts)).toBe(standing);
  });
});

describe('years of evidence', () => {
  const on = (date: string) => ({ date, precision: 'day' as const });
  const bare = { signedOn: on('2012-05-14'), inForceOn: null, expiresOn: null };

  it('should let a charter hold from its date on, and a report only for its year', () => {
    expect(yearsOfDocument('charter', on('2013-05-01'))).toEqual({ yearStart: 2013, yearEnd: 9999 });
    expect(yearsOfDocument('audit', on('2013-05-01'))).toEqual({ yearStart: 2013, yearEnd: 2013 });
    expect(yearsOfDocument('charter', null)).toBeNull();
  });

  it('should not let an agreement run on that is not recorded as in force', () => {
    expect(yearsOfAgreement({ ...bare, state: 'unknown' })).toEqual({ yearStart: 2012, yearEnd: 2012 });
    expect(yearsOfAgreement({ ...bare, state: 'in-force' })).toEqual({ yearStart: 2012, yearEnd: 9999 });
    expect(yearsOfAgreement({ ...bare, state: 'expired', expiresOn: on('2018-05-01') })).toEqual({
      yearStart: 2012,
      yearEnd: 2018,
    });
  });

  it('should share a year only with what has years', () => {
    expect(sharesYear(null, { yearStart: 2012, yearEnd: 2020 })).toBe(false);
    expect(sharesYear({ yearStart: 2010, yearEnd: 2012 }, { yearStart: 2012, yearEnd: 2020 })).toBe(true);
  });
});
