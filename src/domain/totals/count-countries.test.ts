import { describe, expect, it } from 'vitest';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { countCountries, listCountriesOf } from './count-countries';
import { inGroup, inRegion } from './membership';

const again = { ...TRAINING_2012, id: 'TRN-2013-01' };

describe('countCountries', () => {
  it('should count a country once, however often it came', () => {
    const total = countCountries([TRAINING_2012, again, UNKNOWN_ACTIVITY]);
    expect(total).toMatchObject({ value: 11, known: 2, of: 3 });
    expect(total.records.map((record) => record.value)).toEqual([11, 11]);
  });

  it.each([
    ['M49 Africa', inRegion('002'), 3],
    ['UNESCO V(a)', inGroup('UNESCO-Va'), 2],
    ['UNESCO V(b)', inGroup('UNESCO-Vb'), 2],
    ['UNESCO III', inGroup('UNESCO-III'), 2],
    ['UNESCO IV', inGroup('UNESCO-IV'), 5],
    ['LDC', inGroup('LDC'), 1],
    ['LLDC', inGroup('LLDC'), 1],
    ['SIDS', inGroup('SIDS'), 0],
  ])('should find the %s countries of the 2012 training', (_name, isMember, count) => {
    expect(countCountries([TRAINING_2012], isMember).value).toBe(count);
  });

  it('should be null when no event lists its countries', () => {
    expect(countCountries([UNKNOWN_ACTIVITY])).toMatchObject({ value: null, known: 0, of: 1 });
  });

  it('should not tell the group of countries at an event without a date', () => {
    const undated = { ...TRAINING_2012, startsOn: null, endsOn: null };
    expect(countCountries([undated], inGroup('LDC'))).toMatchObject({ value: null, known: 0 });
  });

  it('should not count a country that nobody came from', () => {
    const [first, ...others] = TRAINING_2012.people.byCountry;
    const byCountry = first ? [{ ...first, total: 0 }, ...others] : [];
    const event = { ...TRAINING_2012, people: { ...TRAINING_2012.people, byCountry } };
    expect(countCountries([event]).value).toBe(10);
  });
});

describe('listCountriesOf', () => {
  it('should list each country once, by code', () => {
    const countries = listCountriesOf([TRAINING_2012, again]);
    expect(countries).toHaveLength(11);
    expect(countries[0]).toBe('BWA');
  });
});
