import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCountries } from '../countries/country-table';
import { TRAINING_2012 } from '../events/event-facts.examples';
import { SMALLEST_GROUP } from './pool-small-cells';
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

const toPeople = (rows: Parameters<typeof toPeopleReached>[0]['byCountry']) => ({
  total: rows.reduce((sum, { total }) => sum + (total ?? 0), 0),
  female: null,
  male: null,
  byCountry: rows,
});

describe('toPeopleReached', () => {
  it('should lose nobody', () => {
    fc.assert(
      fc.property(byCountry, (rows) => {
        const people = toPeopleReached(toPeople(rows));
        expect(people.regions.reduce((sum, { total }) => sum + total, 0)).toBe(people.total);
        expect(people.unplaced).toBe(0);
        for (const region of people.regions.filter((one) => one.rows.length > 0)) {
          expect(region.rows.reduce((sum, { total }) => sum + total, 0)).toBe(region.total);
        }
      }),
    );
  });

  it('should show no number of one or two, unless there is nobody else', () => {
    fc.assert(
      fc.property(byCountry, (rows) => {
        const people = toPeopleReached(toPeople(rows));
        fc.pre((people.total ?? 0) >= SMALLEST_GROUP && people.countryCount !== 1);
        for (const { total, rows: shown } of people.regions) {
          expect(total).toBeGreaterThanOrEqual(SMALLEST_GROUP);
          for (const row of shown) {
            expect(row.total).toBeGreaterThanOrEqual(SMALLEST_GROUP);
            const split = row.split !== null && row.split !== 'hidden' ? row.split : { female: 0, male: 0 };
            expect([1, 2]).not.toContain(split.female);
            expect([1, 2]).not.toContain(split.male);
          }
        }
      }),
    );
  });

  it('should never hide exactly one split among others', () => {
    fc.assert(
      fc.property(byCountry, (rows) => {
        const shown = toPeopleReached(toPeople(rows)).regions.flatMap((region) => region.rows);
        const hidden = shown.filter(({ split }) => split === 'hidden').length;
        expect(hidden === 1 && shown.length > 1).toBe(false);
      }),
    );
  });

  it('should count countries whose numbers are not known, and say that nobody is placed', () => {
    const people = toPeopleReached(TRAINING_2012.people);
    expect(people).toMatchObject({ total: 16, female: null, countryCount: 11, regions: [], unplaced: 16 });
    expect(people.withoutNumbers).toHaveLength(11);
    expect(people.countriesByRegion.map(({ region, countries }) => [region, countries.length])).toEqual([
      ['002', 3],
      ['019', 2],
      ['142', 6],
    ]);
  });

  it('should put small countries of a region together', () => {
    const row = (country: 'EGY' | 'KEN' | 'TZA' | 'COL', total: number) => ({
      country,
      total,
      female: null,
      male: null,
    });
    const { regions } = toPeopleReached(
      toPeople([row('EGY', 2), row('KEN', 6), row('TZA', 1), row('COL', 4)]),
    );
    expect(regions).toEqual([
      {
        regions: ['002'],
        countries: ['EGY', 'KEN', 'TZA'],
        total: 9,
        rows: [
          { countries: ['KEN'], total: 6, split: null },
          { countries: ['EGY', 'TZA'], total: 3, split: null },
        ],
      },
      {
        regions: ['019'],
        countries: ['COL'],
        total: 4,
        rows: [{ countries: ['COL'], total: 4, split: null }],
      },
    ]);
  });

  it('should not know the number of countries when none is listed', () => {
    const people = toPeopleReached({ total: null, female: null, male: null, byCountry: [] });
    expect(people).toMatchObject({ countryCount: null, unplaced: null, regions: [] });
  });
});
