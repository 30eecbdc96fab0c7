import { describe, expect, it } from 'vitest';
import type { DatePrecision } from '../dates/partial-date';
import { toTermStandings } from './to-term-standings';

const on = (date: string, precision: DatePrecision = 'day') => ({ date, precision });
const term = (from: string | null, to: string | null) => ({
  startsOn: from === null ? null : on(from),
  endsOn: to === null ? null : on(to),
});

const standingsOf = (terms: readonly ReturnType<typeof term>[], today: string) =>
  toTermStandings(terms, today).map(({ standing }) => standing);

describe('toTermStandings', () => {
  it('should put the latest first and say who is in office', () => {
    const terms = [term('2012-01-01', '2017-12-31'), term('2018-01-01', '2023-12-31')];
    expect(toTermStandings(terms, '2020-01-01')).toEqual([
      { term: terms[1], standing: 'in-office' },
      { term: terms[0], standing: 'ended' },
    ]);
  });

  it('should never say that a board without a recorded end is in office', () => {
    const terms = [term('2012-01-01', null), term('2022-07-01', null)];
    expect(standingsOf(terms, '2026-01-01')).toEqual(['latest-known', 'ended']);
  });

  it('should tell a term to come from the one that runs', () => {
    const terms = [term('2026-06-01', '2030-05-31'), term('2022-06-01', null)];
    expect(standingsOf(terms, '2026-01-01')).toEqual(['to-come', 'latest-known']);
  });

  it('should count the whole of a last year or month', () => {
    const terms = [{ startsOn: on('2020-01-01', 'year'), endsOn: on('2025-01-01', 'year') }];
    expect(toTermStandings(terms, '2025-12-31')[0]?.standing).toBe('in-office');
    expect(toTermStandings(terms, '2026-01-01')[0]?.standing).toBe('ended');
  });

  it('should keep a term without any date', () => {
    expect(standingsOf([term(null, null)], '2026-01-01')).toEqual(['latest-known']);
    expect(standingsOf([term(null, null), term('2012-01-01', null)], '2026-01-01')).toEqual([
      'latest-known',
      'ended',
    ]);
  });
});
