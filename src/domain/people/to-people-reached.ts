import { getCountry, type Iso3 } from '../countries/country-table';
import { listM49Regions, type M49RegionCode } from '../countries/m49';
import type { CountryPeople, EventFacts } from '../events/event-facts';
import { addUp } from '../totals/add-up';
import { type Cell, poolSmallCells, SMALLEST_GROUP } from './pool-small-cells';

/** Women and men of a group; `hidden` when one of the numbers is too small to be shown, null when not known. */
export type SexSplit = { readonly female: number; readonly male: number } | 'hidden' | null;

/** A country, or several that are shown together because too few people came from each. */
export type PeopleRow = {
  readonly countries: readonly Iso3[];
  readonly total: number;
  readonly split: SexSplit;
};

/** A region of M49, or several that are shown together; `rows` is empty when only their sum may be shown. */
export type PeopleRegion = {
  readonly regions: readonly M49RegionCode[];
  readonly countries: readonly Iso3[];
  readonly total: number;
  readonly rows: readonly PeopleRow[];
};

/** The people an event reached, in a form that may be shown to everyone. */
export type PeopleReached = {
  readonly total: number | null;
  readonly female: number | null;
  readonly male: number | null;
  /** Countries people came from, each once; null: none is listed, so their number is not known. */
  readonly countryCount: number | null;
  /** Regions with the countries whose numbers are known. */
  readonly regions: readonly PeopleRegion[];
  /** Countries that took part with a number that is not known, by code. */
  readonly withoutNumbers: readonly Iso3[];
  /** People of the total who are in none of the countries' numbers; null when the total is not known. */
  readonly unplaced: number | null;
  /** Countries by region, whether or not their numbers are known. */
  readonly countriesByRegion: readonly {
    readonly region: M49RegionCode;
    readonly countries: readonly Iso3[];
  }[];
};

type KnownRow = CountryPeople & { readonly total: number };

/** Antarctica has no region; nobody comes from there, and if somebody does, they are not placed. */
function groupByRegion<Row extends { readonly country: Iso3 }>(
  rows: readonly Row[],
): { readonly region: M49RegionCode; readonly rows: readonly Row[] }[] {
  return listM49Regions('region').flatMap(({ code }) => {
    const own = rows.filter(({ country }) => getCountry(country).region === code);
    return own.length > 0 ? [{ region: code, rows: own }] : [];
  });
}

const isShowable = (count: number): boolean => count === 0 || count >= SMALLEST_GROUP;

function toSplit(rows: readonly KnownRow[]): SexSplit {
  const women = rows.map(({ female }) => female).filter((count) => count !== null);
  const men = rows.map(({ male }) => male).filter((count) => count !== null);
  if (women.length < rows.length || men.length < rows.length) return null;
  const [female, male] = [addUp(women), addUp(men)];
  return isShowable(female) && isShowable(male) ? { female, male } : 'hidden';
}

function toRows(rows: readonly KnownRow[]): PeopleRow[] {
  const { single, pool } = poolSmallCells(
    rows.map((row): Cell<KnownRow> => ({ key: row, total: row.total })),
  );
  const alone = single.map(({ key, total }) => ({ countries: [key.country], total, split: toSplit([key]) }));
  alone.sort((a, b) => b.total - a.total);
  if (pool === null) return alone;
  const together = { countries: pool.keys.map(({ country }) => country), total: pool.total };
  return [...alone, { ...together, split: toSplit(pool.keys) }];
}

/** A single hidden split could be worked out from the totals, so the smallest one beside it is hidden too. */
function hideSecondSplit(regions: readonly PeopleRegion[]): PeopleRegion[] {
  const rows = regions.flatMap((region) => region.rows);
  const shown = rows.filter(({ split }) => split !== null && split !== 'hidden');
  if (rows.filter(({ split }) => split === 'hidden').length !== 1 || shown.length === 0) return [...regions];
  const smallest = shown.reduce((least, row) => (row.total < least.total ? row : least));
  return regions.map((region) => ({
    ...region,
    rows: region.rows.map((row) => (row === smallest ? { ...row, split: 'hidden' as const } : row)),
  }));
}

function toRegions(rows: readonly KnownRow[]): PeopleRegion[] {
  const groups = groupByRegion(rows);
  const { single, pool } = poolSmallCells(
    groups.map((group) => ({ key: group, total: addUp(group.rows.map(({ total }) => total)) })),
  );
  const regions: PeopleRegion[] = single.map(({ key, total }) => ({
    regions: [key.region],
    countries: key.rows.map(({ country }) => country),
    total,
    rows: toRows(key.rows),
  }));
  if (pool !== null) {
    regions.push({
      regions: pool.keys.map(({ region }) => region),
      countries: pool.keys.flatMap((group) => group.rows.map(({ country }) => country)),
      total: pool.total,
      rows: [],
    });
  }
  return hideSecondSplit(regions);
}

/**
 * The people of an event as everyone may see them: regions, and in them countries, with groups of one or two
 * put together with others (first within a region, and where a whole region is that small, with another
 * region), so that no small group can be read off or worked out.
 */
export function toPeopleReached({ total, female, male, byCountry }: EventFacts['people']): PeopleReached {
  const came = byCountry.filter((row) => row.total !== 0);
  const known = came.filter((row): row is KnownRow => row.total !== null);
  const placed = addUp(known.map((row) => row.total));
  return {
    total,
    female,
    male,
    countryCount: byCountry.length === 0 ? null : new Set(came.map(({ country }) => country)).size,
    regions: toRegions(known),
    withoutNumbers: came.filter((row) => row.total === null).map(({ country }) => country),
    unplaced: total === null ? null : Math.max(0, total - placed),
    countriesByRegion: groupByRegion(came).map(({ region, rows }) => ({
      region,
      countries: [...new Set(rows.map(({ country }) => country))],
    })),
  };
}
