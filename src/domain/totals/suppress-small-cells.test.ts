import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cells,
  type CellTable,
  isSmallCell,
  type SafeTable,
  suppressSmallCells,
} from './suppress-small-cells';

const row = (
  key: string,
  total: number | null,
  female: number | null = null,
  male: number | null = null,
) => ({
  key,
  total,
  female,
  male,
});

/** A table whose totals are the sums of its rows. */
function toTable(rows: readonly Cells<string>[]): CellTable<string> {
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((all, value) => all + (value ?? 0), 0);
  return {
    rows,
    total: sum(rows.map((cells) => cells.total)),
    female: sum(rows.map((cells) => cells.female)),
    male: sum(rows.map((cells) => cells.male)),
  };
}

const keysOf = (table: SafeTable<string>) => table.rows.map((cells) => cells.key);

describe('suppressSmallCells', () => {
  it('should leave a table without small cells alone', () => {
    const table = toTable([row('EGY', 6, 3, 3), row('TZA', 5, 0, 5)]);
    const safe = suppressSmallCells(table);
    expect(safe.rows.map(({ isGenderHidden, ...cells }) => cells)).toEqual(table.rows);
    expect(safe.other).toBeNull();
  });

  it('should merge small rows', () => {
    const safe = suppressSmallCells(toTable([row('A', 9), row('B', 2), row('C', 1), row('D', 2)]));
    expect(keysOf(safe)).toEqual(['A']);
    expect(safe.other).toMatchObject({ keys: ['B', 'C', 'D'], total: 5 });
  });

  it('should take a further row when the remainder would give the small one away', () => {
    const safe = suppressSmallCells(toTable([row('A', 9), row('B', 2), row('C', 4)]));
    expect(keysOf(safe)).toEqual(['A']);
    expect(safe.other).toMatchObject({ keys: ['B', 'C'], total: 6 });
    expect(safe.total).toBe(15);
  });

  it('should not show as many people as countries, nor the most that small rows can hold', () => {
    const ones = suppressSmallCells(toTable([row('A', 9), row('B', 1), row('C', 1), row('D', 1)]));
    expect(ones.other?.keys).toEqual(['A', 'B', 'C', 'D']);
    const twos = suppressSmallCells(toTable([row('A', 9), row('B', 2), row('C', 2)]));
    expect(twos.other?.keys).toEqual(['A', 'B', 'C']);
  });

  it('should protect the sums that are published beside the table', () => {
    const table = toTable([row('EGY', 5), row('TZA', 1), row('COL', 2), row('PAN', 1), row('FRA', 7)]);
    expect(suppressSmallCells(table).other?.keys).toEqual(['TZA', 'COL', 'PAN']);
    const africa = ['EGY', 'TZA'];
    expect(suppressSmallCells(table, [africa]).other?.keys).toEqual(['EGY', 'TZA', 'COL', 'PAN']);
  });

  it('should keep back women and men of a row, and of another one beside it', () => {
    const safe = suppressSmallCells(toTable([row('A', 9, 1, 8), row('B', 10, 5, 5), row('C', 20, 10, 10)]));
    expect(safe.rows).toEqual([
      { key: 'A', total: 9, female: null, male: null, isGenderHidden: true },
      { key: 'B', total: 10, female: null, male: null, isGenderHidden: true },
      { key: 'C', total: 20, female: 10, male: 10, isGenderHidden: false },
    ]);
    expect(safe.female).toBe(16);
  });

  it('should not let those without a recorded gender be counted', () => {
    const safe = suppressSmallCells(toTable([row('A', 9, 4, 4), row('B', 10, 5, 5), row('C', 8, 4, 4)]));
    expect(safe.rows.every((cells) => cells.isGenderHidden)).toBe(true);
  });

  it('should tell what is kept back from what is not known', () => {
    const safe = suppressSmallCells(toTable([row('A', 9, null, null), row('B', 10, 5, 5)]));
    expect(safe.rows[0]).toMatchObject({ female: null, isGenderHidden: false });
  });

  it('should keep back the genders of a table of one country', () => {
    const safe = suppressSmallCells(toTable([row('A', 9, 1, 8)]));
    expect(safe).toMatchObject({ total: 9, female: null, male: null });
    expect(safe.rows[0]).toMatchObject({ total: 9, female: null, male: null });
  });

  it('should put countries without a number with the others when the total is known', () => {
    const safe = suppressSmallCells({
      total: 16,
      female: null,
      male: null,
      rows: [row('A', 12), row('B', null)],
    });
    expect(safe.rows).toMatchObject([{ key: 'A', total: 12 }]);
    expect(safe.other).toMatchObject({ keys: ['B'], total: 4 });
    const close = suppressSmallCells({
      total: 13,
      female: null,
      male: null,
      rows: [row('A', 12), row('B', null)],
    });
    expect(close.rows).toEqual([]);
    expect(close.other).toMatchObject({ keys: ['A', 'B'], total: 13 });
  });

  it('should show unknown as unknown when there is no total to subtract from', () => {
    const safe = suppressSmallCells({
      total: null,
      female: null,
      male: null,
      rows: [row('A', 12), row('B', null)],
    });
    expect(safe.rows).toMatchObject([
      { key: 'A', total: 12 },
      { key: 'B', total: null },
    ]);
    expect(safe.total).toBeNull();
  });

  it('should not show two people as the others', () => {
    expect(suppressSmallCells(toTable([row('A', 2, 1, 1)])).other).toMatchObject({
      total: null,
      female: null,
    });
  });
});

const people = fc
  .record({
    female: fc.integer({ min: 0, max: 6 }),
    male: fc.integer({ min: 0, max: 6 }),
    extra: fc.integer({ min: -6, max: 3 }),
  })
  .map(({ female, male, extra }) => row('', female + male + Math.max(0, extra), female, male));
const arbitraryTable = fc
  .array(people, { maxLength: 7 })
  .map((rows) => toTable(rows.map((cells, index) => ({ ...cells, key: `C${index}` }))));
const arbitrarySums = fc.array(fc.uniqueArray(fc.constantFrom('C0', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6')), {
  maxLength: 1,
});

type People = { readonly total: number | null; readonly female: number | null; readonly male: number | null };

const unitsOf = (safe: SafeTable<string>) => [...safe.rows, ...(safe.other ? [safe.other] : [])];

/** All numbers a row tells, those of neither gender among them. */
function numbersOf({ total, female, male }: People): number[] {
  const neither = total !== null && female !== null && male !== null ? total - female - male : null;
  return [total, female, male, neither].filter((value) => value !== null);
}

/** The parts of the merged rows a reader can subtract: all, and either side of each published sum. */
function partsOf(table: CellTable<string>, safe: SafeTable<string>, sums: readonly (readonly string[])[]) {
  const sides = [
    () => true,
    ...sums.flatMap((sum) => [(key: string) => sum.includes(key), (key: string) => !sum.includes(key)]),
  ];
  return sides.map((isIn) => ({
    merged: table.rows.filter(({ key }) => isIn(key) && safe.other?.keys.includes(key)),
    // Where nobody is left to be shown, there was nothing more to hide in.
    isSpent: !safe.rows.some(({ key, total }) => isIn(key) && (total ?? 0) > 0),
  }));
}

/** What the published genders leave for the rows kept back: [women, men, neither]. */
function leftOver(
  table: CellTable<string>,
  units: readonly (People & { isGenderHidden: boolean })[],
): number[] {
  const genders = ({ total, female, male }: People) => [
    female ?? 0,
    male ?? 0,
    (total ?? 0) - (female ?? 0) - (male ?? 0),
  ];
  const shown = units.filter((unit) => !unit.isGenderHidden).map(genders);
  return genders(table).map((whole, index) =>
    shown.reduce((left, cells) => left - (cells[index] ?? 0), whole),
  );
}

describe('suppressSmallCells, on any table', () => {
  it('should keep the grand total, and every row once', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const safe = suppressSmallCells(table);
        expect(safe.total).toBe(table.total);
        expect([...keysOf(safe), ...(safe.other?.keys ?? [])].sort()).toEqual(
          table.rows.map((cells) => cells.key).sort(),
        );
        const shown = safe.rows.reduce((sum, cells) => sum + (cells.total ?? 0), 0);
        if (safe.other?.total !== null) expect(shown + (safe.other?.total ?? 0)).toBe(table.total);
      }),
    );
  });

  it('should never show one or two people', () => {
    fc.assert(
      fc.property(arbitraryTable, arbitrarySums, (table, sums) => {
        const numbers = unitsOf(suppressSmallCells(table, sums)).flatMap(numbersOf);
        expect(numbers.filter(isSmallCell)).toEqual([]);
      }),
    );
  });

  it('should leave more than one possibility for every row that was merged for being small', () => {
    fc.assert(
      fc.property(arbitraryTable, arbitrarySums, (table, sums) => {
        for (const { merged, isSpent } of partsOf(table, suppressSmallCells(table, sums), sums)) {
          const totals = merged.map((cells) => cells.total ?? 0);
          if (isSpent || !totals.some(isSmallCell)) continue;
          const sum = totals.reduce((all, total) => all + total, 0);
          expect(totals.length).toBeGreaterThan(1);
          expect(sum).toBeGreaterThan(totals.length);
          expect(isSmallCell(sum)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('should leave more than one possibility for every small number of women or men', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const units = unitsOf(suppressSmallCells(table));
        const hidden = units.filter((unit) => unit.isGenderHidden);
        // Where all are kept back, only the totals by gender are public, which belong to no country.
        if (hidden.length === units.filter((unit) => unit.total !== 0).length) return;
        const left = leftOver(table, units);
        const others = left.reduce((sum, people) => sum + people, 0);
        const ranges = hidden.flatMap((unit) =>
          left.map((people) => ({
            least: Math.max(0, (unit.total ?? 0) - (others - people)),
            most: Math.min(unit.total ?? 0, people),
          })),
        );
        expect(ranges.filter(({ least, most }) => least === most && isSmallCell(most))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
