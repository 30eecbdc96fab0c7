import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRAINING_2012 } from '../events/event-facts.examples';
import { isSmallCell } from './suppress-small-cells';
import { toSafeRegions } from './to-safe-regions';
import type { Total } from './total';
import { totalByRegion } from './total-by-region';

const exact = (value: number | null): Total => ({ value, known: 1, partly: 0, of: 1, records: [] });

const region = (code: string, people: number | null) => ({
  code,
  countries: exact(1),
  people: exact(people),
});

describe('toSafeRegions', () => {
  it('should leave regions alone whose people are not known', () => {
    const regions = totalByRegion([TRAINING_2012], 'sub-region');
    const safe = toSafeRegions(regions, null);
    expect(safe.flatMap(({ codes }) => codes).sort()).toEqual(regions.map(({ code }) => code).sort());
    expect(safe.every(({ people }) => people === null)).toBe(true);
  });

  it('should put a region of two people together with another', () => {
    const safe = toSafeRegions([region('015', 2), region('202', 9), region('030', 20)], 31);
    expect(safe).toContainEqual({ codes: ['030'], countries: 1, people: 20 });
    expect(safe.find(({ codes }) => codes.includes('015'))).toMatchObject({ people: 11 });
  });

  it('should never show one or two people, and never lose a region or a country', () => {
    const regions = fc.uniqueArray(fc.record({ code: fc.stringMatching(/^[a-z]{3}$/), people: fc.nat(12) }), {
      selector: ({ code }) => code,
    });
    fc.assert(
      fc.property(regions, (rows) => {
        const total = rows.reduce((sum, { people }) => sum + people, 0);
        const safe = toSafeRegions(
          rows.map(({ code, people }) => region(code, people)),
          total,
        );
        expect(safe.some(({ people }) => people !== null && isSmallCell(people))).toBe(false);
        expect(safe.flatMap(({ codes }) => codes).sort()).toEqual(rows.map(({ code }) => code).sort());
        expect(safe.reduce((sum, { countries }) => sum + (countries ?? 0), 0)).toBe(rows.length);
      }),
    );
  });
});
