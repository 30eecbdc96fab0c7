import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getCountry, listCountries } from '../countries/country-table';
import { TRAINING_2012 } from '../events/event-facts.examples';
import { isSmallCell } from '../totals/suppress-small-cells';
import { toPeopleReached } from './to-people-reached';

const placed = listCountries().filter(({ region }) => region !== null);

const byCountry = fc
  .uniqueArray(
    fc.record({
      country: fc.constantFrom(...placed.map(({ iso3 }) => iso3)),
      women: fc.integer({ min: 0, max: 6 }),
      men: fc.integer({ min: 0, max: 6 }),
    }),
    { selector: ({ country }) => country, maxLength: 15 },
  )
  .map((rows) =>
    rows.map(({ country, women, men }) => ({ country, total: women + men, female: women, male: men })),
  );

type Rows = Parameters<typeof toPeopleReached>[0]['byCountry'];

const sumOf = (rows: readonly { readonly total: number | null }[]) =>
  rows.reduce((sum, { total }) => sum + (total ?? 0), 0);

const toPeople = (rows: Rows) => ({ total: sumOf(rows), female: null, male: null, byCountry: rows });

const row = (country: Rows[number]['country'], total: number | null) => ({
  country,
  total,
  female: null,
  male: null,
});

describe('toPeopleReached', () => {
  it('should lose nobody, neither among the countries nor among the regions', () => {
    fc.assert(
      fc.property(byCountry, (rows) => {
        const people = toPeopleReached(toPeople(rows));
        fc.pre((people.total ?? 0) > 2);
        for (const table of [people.countries, people.regions]) {
          expect(sumOf(table.rows) + (table.other?.total ?? 0)).toBe(people.total);
        }
      }),
    );
  });

  it('should show no region of one or two people, nor let one be worked out from its countries', () => {
    fc.assert(
      fc.property(byCountry, (rows) => {
        const { countries, regions, countriesByRegion } = toPeopleReached(toPeople(rows));
        for (const { key, total } of regions.rows) {
          expect(isSmallCell(total ?? 0)).toBe(false);
          const own = countriesByRegion.find(({ region }) => region === key)?.countries ?? [];
          const shown = countries.rows.filter((country) => own.includes(country.key));
          expect(isSmallCell((total ?? 0) - sumOf(shown))).toBe(false);
        }
      }),
    );
  });

  it('should put every country into its region once', () => {
    fc.assert(
      fc.property(byCountry, (rows) => {
        const came = rows.filter(({ total }) => total > 0).map(({ country }) => country);
        const groups = toPeopleReached(toPeople(rows)).countriesByRegion;
        expect(groups.flatMap(({ countries }) => countries).sort()).toEqual([...came].sort());
        for (const { region, countries } of groups) {
          expect(countries.every((country) => getCountry(country).region === region)).toBe(true);
        }
      }),
    );
  });

  it('should count countries whose numbers are not known', () => {
    const people = toPeopleReached(TRAINING_2012.people);
    expect(people).toMatchObject({ total: 16, female: null, isGenderHidden: false, countryCount: 11 });
    expect(people.countries.rows).toEqual([]);
    expect(people.countries.other).toMatchObject({ total: 16 });
    expect(people.countries.other?.keys).toHaveLength(11);
    expect(people.countriesByRegion.map(({ region, countries }) => [region, countries.length])).toEqual([
      ['002', 3],
      ['019', 2],
      ['142', 6],
    ]);
  });

  it('should not give a region the part of it that is known', () => {
    const { regions } = toPeopleReached({
      total: null,
      female: null,
      male: null,
      byCountry: [row('EGY', 5), row('KEN', null), row('COL', 4)],
    });
    expect(regions.rows.map(({ key, total }) => [key, total])).toEqual([
      ['002', null],
      ['019', 4],
    ]);
  });

  it('should not know the number of countries when none is listed', () => {
    expect(toPeopleReached({ total: 40, female: 2, male: 38, byCountry: [] })).toMatchObject({
      total: 40,
      countryCount: null,
      countriesByRegion: [],
    });
  });
});
