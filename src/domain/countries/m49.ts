import type { Locale } from '@/domain/locales';

/**
 * The geographic regions of the United Nations "Standard Country or Area Codes for Statistical Use" (M49),
 * with the names the United Nations Statistics Division gives them. Statistical groups only: they imply
 * nothing about the political or other affiliation of a country or area.
 *
 * Source: https://unstats.un.org/unsd/methodology/m49/, compared in November 2026 with the copies of the
 * English and Chinese tables in github.com/datasets/country-codes (commit caa72d1, 15 May 2026).
 */
const REGIONS = [
  ['002', 'region', null, 'Africa', '非洲'],
  ['015', 'sub-region', '002', 'Northern Africa', '北非'],
  ['202', 'sub-region', '002', 'Sub-Saharan Africa', '撒哈拉以南非洲'],
  ['014', 'intermediate-region', '202', 'Eastern Africa', '东非'],
  ['017', 'intermediate-region', '202', 'Middle Africa', '中非'],
  ['018', 'intermediate-region', '202', 'Southern Africa', '南部非洲'],
  ['011', 'intermediate-region', '202', 'Western Africa', '西非'],
  ['019', 'region', null, 'Americas', '美洲'],
  ['021', 'sub-region', '019', 'Northern America', '北美'],
  ['419', 'sub-region', '019', 'Latin America and the Caribbean', '拉丁美洲和加勒比'],
  ['029', 'intermediate-region', '419', 'Caribbean', '加勒比'],
  ['013', 'intermediate-region', '419', 'Central America', '中美洲'],
  ['005', 'intermediate-region', '419', 'South America', '南美洲'],
  ['142', 'region', null, 'Asia', '亚洲'],
  ['143', 'sub-region', '142', 'Central Asia', '中亚'],
  ['030', 'sub-region', '142', 'Eastern Asia', '东亚'],
  ['035', 'sub-region', '142', 'South-eastern Asia', '东南亚'],
  ['034', 'sub-region', '142', 'Southern Asia', '南亚'],
  ['145', 'sub-region', '142', 'Western Asia', '西亚'],
  ['150', 'region', null, 'Europe', '欧洲'],
  ['151', 'sub-region', '150', 'Eastern Europe', '东欧'],
  ['154', 'sub-region', '150', 'Northern Europe', '北欧'],
  ['039', 'sub-region', '150', 'Southern Europe', '南欧'],
  ['155', 'sub-region', '150', 'Western Europe', '西欧'],
  ['009', 'region', null, 'Oceania', '大洋洲'],
  ['053', 'sub-region', '009', 'Australia and New Zealand', '澳大利亚和新西兰'],
  ['054', 'sub-region', '009', 'Melanesia', '美拉尼西亚'],
  ['057', 'sub-region', '009', 'Micronesia', '密克罗尼西亚'],
  ['061', 'sub-region', '009', 'Polynesia', '波利尼西亚'],
] as const satisfies readonly RegionRow[];

type RegionRow = readonly [code: string, level: M49Level, parent: string | null, en: string, zh: string];

export type M49Level = 'region' | 'sub-region' | 'intermediate-region';

/** Three digits, leading zeros kept: a code is a name, not a number. */
export type M49RegionCode = (typeof REGIONS)[number][0];

export type M49Region = {
  readonly code: M49RegionCode;
  readonly level: M49Level;
  /** The region one level up; null for the five continental regions. */
  readonly parent: M49RegionCode | null;
  readonly name: Readonly<Record<Locale, string>>;
};

/** The places of a country in the tree; null where M49 has no such level. */
export type M49Position = {
  readonly region: M49RegionCode | null;
  readonly subRegion: M49RegionCode | null;
  readonly intermediateRegion: M49RegionCode | null;
};

// A Map keeps the order of the UN table; an object would put '142' before '002', taking it for an array index.
const REGION_BY_CODE: ReadonlyMap<string, M49Region> = new Map(
  REGIONS.map(([code, level, parent, en, zh]) => [code, { code, level, parent, name: { en, zh } }]),
);

/** One region, sub-region or intermediate region. Throws on a code the tree does not have. */
export function getM49Region(code: M49RegionCode): M49Region {
  const region = REGION_BY_CODE.get(code);
  if (!region) throw new RangeError(`M49 has no region "${code}". Use a code of m49.ts.`);
  return region;
}

/** Reads any text as a region code; null for anything else. */
export function parseM49RegionCode(value: string | null | undefined): M49RegionCode | null {
  return REGION_BY_CODE.get(value ?? '')?.code ?? null;
}

/** All regions in the order of the UN table (English alphabet within a level); with `level`, only that level. */
export function listM49Regions(level?: M49Level): readonly M49Region[] {
  const regions = [...REGION_BY_CODE.values()];
  return level ? regions.filter((region) => region.level === level) : regions;
}

/** The sub-regions or intermediate regions directly below a region. */
export function listM49Children(code: M49RegionCode): readonly M49Region[] {
  return [...REGION_BY_CODE.values()].filter((region) => region.parent === code);
}

/** Every level above and at `code`, so that a country needs to name only the most detailed one. */
export function toM49Position(code: M49RegionCode | null): M49Position {
  const position: Record<M49Level, M49RegionCode | null> = {
    region: null,
    'sub-region': null,
    'intermediate-region': null,
  };
  for (let at = code; at !== null; ) {
    const region: M49Region = getM49Region(at);
    position[region.level] = at;
    at = region.parent;
  }
  return {
    region: position.region,
    subRegion: position['sub-region'],
    intermediateRegion: position['intermediate-region'],
  };
}
