import { getGroup } from '@/domain/countries/country-groups';
import { listCountries } from '@/domain/countries/country-table';
import { type Bilingual, bi } from '../../lib/bilingual';

/** Where the people of an event come from. */
export type Region = {
  /** In a title after "for"; null where the event is open to the whole world. */
  readonly name: Bilingual | null;
  readonly countries: readonly string[];
  readonly priority?: 'africa' | 'sids';
};

const MEMBERS = listCountries().filter(({ status }) => status === 'un-member');

function fromM49(en: string, zh: string, codes: readonly string[], priority?: Region['priority']): Region {
  const countries = MEMBERS.filter(({ region, subRegion, intermediateRegion }) =>
    [region, subRegion, intermediateRegion].some((code) => code !== null && codes.includes(code)),
  ).map(({ iso3 }) => iso3);
  return { name: bi(en, zh), countries, ...(priority ? { priority } : {}) };
}

function fromGroup(en: string, zh: string, group: 'LDC' | 'LLDC' | 'SIDS'): Region {
  const inGroup = new Set<string>(getGroup(group).memberships.map(({ iso3 }) => iso3));
  const countries = MEMBERS.map(({ iso3 }) => iso3).filter((iso3) => inGroup.has(iso3));
  return { name: bi(en, zh), countries, ...(group === 'SIDS' ? { priority: 'sids' as const } : {}) };
}

/** Europe, Northern America, Australia and New Zealand: the centre works with the countries of the South. */
const NORTH: ReadonlySet<string> = new Set(['150', '021', '053']);

/** The whole world as far as the centre reaches it; the rest of Europe comes in with its own region. */
export const WORLD: Region = {
  name: null,
  countries: MEMBERS.filter(
    ({ region, subRegion }) => !NORTH.has(region ?? '') && !NORTH.has(subRegion ?? ''),
  ).map(({ iso3 }) => iso3),
};

export const REGIONS: readonly Region[] = [
  fromM49('Eastern Africa', '东非', ['014'], 'africa'),
  fromM49('Western Africa', '西非', ['011'], 'africa'),
  fromM49('Southern Africa', '南部非洲', ['018'], 'africa'),
  fromM49('Middle Africa', '中非地区', ['017'], 'africa'),
  fromM49('Northern Africa', '北非', ['015'], 'africa'),
  fromM49('Africa', '非洲', ['002'], 'africa'),
  fromM49('South-eastern Asia', '东南亚', ['035']),
  fromM49('Southern Asia', '南亚', ['034']),
  fromM49('Central Asia', '中亚', ['143']),
  fromM49('Western Asia', '西亚', ['145']),
  fromM49('Central America', '中美洲', ['013']),
  fromM49('South America', '南美洲', ['005']),
  fromM49('the Caribbean', '加勒比地区', ['029'], 'sids'),
  fromM49('the Pacific islands', '太平洋岛屿', ['054', '057', '061'], 'sids'),
  fromM49('Eastern Europe', '东欧', ['151']),
  fromGroup('least developed countries', '最不发达国家', 'LDC'),
  fromGroup('landlocked developing countries', '内陆发展中国家', 'LLDC'),
  fromGroup('small island developing States', '小岛屿发展中国家', 'SIDS'),
];
