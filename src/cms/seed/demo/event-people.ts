import { bi } from '../lib/bilingual';
import type { SeedEvent } from '../lib/seed-types';
import type { Random } from './random';

export type PeopleReached = NonNullable<SeedEvent['people']>;

type Row = {
  readonly country: string;
  readonly total: number;
  readonly female: number;
  readonly male: number;
};

/**
 * What is known of the people of an event. Most have everything; the rest lack what records of real centres
 * lack: the sexes, the countries, the numbers per country, or any number at all.
 */
const KNOWLEDGE = [
  ['all', 62],
  ['no-sexes', 12],
  ['total-only', 9],
  ['countries-only', 6],
  ['nothing', 6],
  ['some-countries', 5],
] as const;

type Knowledge = (typeof KNOWLEDGE)[number][0];

/** Splits `total` people over `count` countries, at least one each. */
function split(total: number, count: number, random: Random): number[] {
  const parts = Array.from({ length: count }, () => 1);
  for (let left = total - count; left > 0; left -= 1) {
    // The square favours the first: a few countries send groups, most send one or two.
    const index = Math.floor(random.next() ** 2 * count);
    parts[index] = (parts[index] ?? 0) + 1;
  }
  return parts;
}

type Crowd = {
  readonly total: number;
  readonly countries: readonly string[];
  /** Share of women, 0 to 1. */
  readonly women: number;
};

function toRows({ total, countries, women }: Crowd, random: Random): Row[] {
  const parts = split(total, countries.length, random);
  return countries.map((country, index) => {
    const all = parts[index] ?? 1;
    const isWoman = () => random.chance(women);
    const female = Array.from({ length: all }, isWoman).filter(Boolean).length;
    return { country, total: all, female, male: all - female };
  });
}

const sum = (rows: readonly Row[], column: 'total' | 'female' | 'male'): number =>
  rows.reduce((all, row) => all + row[column], 0);

const BY_KNOWLEDGE: Readonly<Record<Knowledge, (rows: readonly Row[]) => PeopleReached | undefined>> = {
  all: (rows) => ({
    total: sum(rows, 'total'),
    female: sum(rows, 'female'),
    male: sum(rows, 'male'),
    byCountry: rows,
  }),
  'no-sexes': (rows) => ({
    total: sum(rows, 'total'),
    byCountry: rows.map(({ country, total }) => ({ country, total })),
    note: bi('The lists of that time do not tell women from men.', '当时的名单未区分性别。'),
  }),
  'total-only': (rows) => ({
    total: sum(rows, 'total'),
    note: bi('Only the total was recorded.', '仅记录了总人数。'),
  }),
  'countries-only': (rows) => ({
    total: sum(rows, 'total'),
    byCountry: rows.map(({ country }) => ({ country })),
    note: bi(
      'The countries are known, the numbers from each are not.',
      '已知学员和来宾所属国家，但各国人数不详。',
    ),
  }),
  nothing: () => undefined,
  'some-countries': (rows) => ({
    total: sum(rows, 'total'),
    female: sum(rows, 'female'),
    male: sum(rows, 'male'),
    byCountry: rows.slice(0, Math.ceil(rows.length * 0.7)),
    note: bi('Registration forms of some countries are missing.', '部分国家的登记表缺失。'),
  }),
};

/** People by country and sex, as far as records keep them; parts never exceed their total. */
export function inventPeopleReached(crowd: Crowd, random: Random): PeopleReached | undefined {
  const rows = toRows(crowd, random);
  return BY_KNOWLEDGE[random.weighted(KNOWLEDGE)](rows);
}

/** A breakdown of `total` people by some of the kinds, in the order of the kinds; adds up to the total. */
export function splitByKind<Kind extends string>(
  kinds: readonly Kind[],
  total: number,
  random: Random,
): { readonly kind: Kind; readonly total: number }[] {
  const count = Math.min(total, random.int(2, kinds.length));
  const chosen = new Set(random.sample(kinds, count));
  const parts = split(total, count, random);
  return kinds.filter((kind) => chosen.has(kind)).map((kind, index) => ({ kind, total: parts[index] ?? 0 }));
}
