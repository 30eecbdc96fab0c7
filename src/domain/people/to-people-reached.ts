import { getCountry, type Iso3 } from '../countries/country-table';
import { listM49Regions, type M49RegionCode } from '../countries/m49';
import type { EventFacts } from '../events/event-facts';
import { addUp } from '../totals/add-up';
import { type Cells, type SafeTable, suppressSmallCells } from '../totals/suppress-small-cells';

/** The people an event reached, in a form that may be shown to everyone. */
export type PeopleReached = {
  readonly total: number | null;
  /** Null: not known, or kept back. */
  readonly female: number | null;
  readonly male: number | null;
  /** True when women and men are known and would point to a person. */
  readonly isGenderHidden: boolean;
  /** Countries people came from, each once; null: none is listed, so their number is not known. */
  readonly countryCount: number | null;
  /** Rows of one or two people stand together under `other`, with the countries whose numbers are not known. */
  readonly countries: SafeTable<Iso3>;
  /** The same by M49 region. A region with a country whose number is not known has no number either. */
  readonly regions: SafeTable<M49RegionCode>;
  /** The countries of each region, whether or not their numbers are known. */
  readonly countriesByRegion: readonly RegionCountries[];
};

export type RegionCountries = { readonly region: M49RegionCode; readonly countries: readonly Iso3[] };

const NO_GENDER = { female: null, male: null };

/** Antarctica has no region and no people. */
function groupByRegion(countries: readonly Iso3[]): RegionCountries[] {
  return listM49Regions('region').flatMap(({ code }) => {
    const own = countries.filter((country) => getCountry(country).region === code);
    return own.length > 0 ? [{ region: code, countries: own }] : [];
  });
}

type CountryCells = Cells<Iso3>;

function toRegionRow({ region, countries }: RegionCountries, rows: readonly CountryCells[]) {
  const totals = rows.filter(({ key }) => countries.includes(key)).map(({ total }) => total);
  const known = totals.filter((total) => total !== null);
  return { key: region, total: known.length === totals.length ? addUp(known) : null, ...NO_GENDER };
}

/**
 * The people of an event as everyone may see them: by country and by region, with groups of one or two people
 * put together with others, so that no small group can be read off or worked out.
 */
export function toPeopleReached({ total, female, male, byCountry }: EventFacts['people']): PeopleReached {
  const rows = byCountry
    .filter((row) => row.total !== 0)
    .map(({ country, ...counts }): CountryCells => ({ key: country, ...counts }));
  const countriesByRegion = groupByRegion(rows.map(({ key }) => key));
  const regions = suppressSmallCells({
    total,
    ...NO_GENDER,
    rows: countriesByRegion.map((region) => toRegionRow(region, rows)),
  });
  const countriesOf = (keys: readonly M49RegionCode[]) =>
    countriesByRegion.filter(({ region }) => keys.includes(region)).flatMap((region) => region.countries);
  const published = [
    ...regions.rows.filter((row) => row.total !== null).map(({ key }) => countriesOf([key])),
    ...(regions.other ? [countriesOf(regions.other.keys)] : []),
  ];
  const countries = suppressSmallCells({ total, female, male, rows }, published);
  return {
    total: countries.total,
    female: countries.female,
    male: countries.male,
    isGenderHidden:
      (female !== null && countries.female === null) || (male !== null && countries.male === null),
    countryCount: byCountry.length === 0 ? null : new Set(rows.map(({ key }) => key)).size,
    countries,
    regions,
    countriesByRegion,
  };
}
