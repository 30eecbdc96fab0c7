import { describe, expect, it } from 'vitest';
import type { CountryPeople } from '../events/event-facts';
import { checkByCountry, checkCount, checkGenders, checkPart, checkRows } from './check-people';

const row = (country: 'EGY' | 'TZA', total: number | null, female: number | null = null): CountryPeople => ({
  country,
  total,
  female,
  male: null,
});

describe('checkCount', () => {
  it('should accept whole people, none and unknown', () => {
    for (const value of [0, 16, null]) expect(checkCount(value)).toBeNull();
    for (const value of [-1, 1.5, Number.NaN]) expect(checkCount(value)?.id).toBe('not-a-count');
  });
});

describe('checkGenders', () => {
  it('should refuse parts above the total', () => {
    expect(checkGenders({ total: 16, female: 9, male: 8 })).toEqual({
      id: 'genders-above-total',
      values: { sum: 17, total: 16 },
    });
    expect(checkGenders({ total: 16, female: 17, male: null })).not.toBeNull();
  });

  it('should accept fewer, and an unknown total', () => {
    expect(checkGenders({ total: 16, female: 8, male: 7 })).toBeNull();
    expect(checkGenders({ total: null, female: 8, male: 7 })).toBeNull();
  });
});

describe('checkPart and checkRows', () => {
  it('should compare with the total when it is known', () => {
    expect(checkPart(17, 16)?.id).toBe('part-above-total');
    expect(checkPart(16, 16)).toBeNull();
    expect(checkPart(17, null)).toBeNull();
    expect(checkRows([10, null, 7], 16)).toEqual({ id: 'rows-above-total', values: { sum: 17, total: 16 } });
    expect(checkRows([10, null, 6], 16)).toBeNull();
    expect(checkRows([], 0)).toBeNull();
  });
});

describe('checkByCountry', () => {
  const people = { total: 10, female: 4, male: null };

  it('should accept countries without numbers', () => {
    expect(checkByCountry(people, [row('EGY', null), row('TZA', null)])).toBeNull();
  });

  it('should look at each column', () => {
    expect(checkByCountry(people, [row('EGY', 6), row('TZA', 5)])?.id).toBe('rows-above-total');
    expect(checkByCountry(people, [row('EGY', 5, 3), row('TZA', 5, 2)])?.values).toEqual({
      sum: 5,
      total: 4,
    });
    expect(checkByCountry(people, [row('EGY', 2, 3)])?.id).toBe('genders-above-total');
  });

  it('should find a country listed twice', () => {
    expect(checkByCountry(people, [row('EGY', 1), row('EGY', 1)])).toEqual({
      id: 'country-twice',
      values: { country: 'EGY' },
    });
  });
});
