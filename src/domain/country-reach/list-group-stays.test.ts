import { describe, expect, it } from 'vitest';
import { groupsOf } from '../countries/country-groups';
import { COUNTRY_CODES } from '../countries/country-table';
import { listGroupStays } from './list-group-stays';

const TODAY = '2026-11-23';

describe('listGroupStays', () => {
  it('should have the groups of today first, then those it has left', () => {
    const stays = listGroupStays('WSM', TODAY);
    expect(stays.map(({ group, to, isCurrent }) => [group, to, isCurrent])).toEqual([
      ['SIDS', null, true],
      ['UNESCO-IV', null, true],
      ['LDC', '2014-01-01', false],
    ]);
  });

  it('should tell two stays in one group apart', () => {
    const stays = listGroupStays('USA', TODAY);
    expect(stays.map(({ from, to, isCurrent }) => [from, to, isCurrent])).toEqual([
      ['2023-07-10', null, true],
      [null, '2018-12-31', false],
    ]);
  });

  it('should agree with the groups of the day for every country', () => {
    for (const country of COUNTRY_CODES) {
      const current = listGroupStays(country, TODAY).filter(({ isCurrent }) => isCurrent);
      expect(current.map(({ group }) => group)).toEqual(groupsOf(country, TODAY));
    }
  });
});
