import { addUp } from './add-up';
import { suppressSmallCells } from './suppress-small-cells';
import type { RegionTotal } from './total-by-region';

/** A region or group as everyone may see it; several where one alone would point to a person. */
export type SafeRegion<Code extends string> = {
  readonly codes: readonly Code[];
  readonly countries: number | null;
  /** Null: not known, or kept back. */
  readonly people: number | null;
};

/**
 * Countries and people by region with regions of one or two people put together with others, so that no
 * small group can be read off or worked out from the total beside the table.
 * @param total the people of all regions together, where the page shows it
 */
export function toSafeRegions<Code extends string>(
  regions: readonly RegionTotal<Code>[],
  total: number | null,
): SafeRegion<Code>[] {
  const table = suppressSmallCells<Code>({
    total,
    female: null,
    male: null,
    rows: regions.map(({ code, people }) => ({ key: code, total: people.value, female: null, male: null })),
  });
  const countriesOf = (codes: readonly Code[]) => {
    const known = regions
      .filter(({ code }) => codes.includes(code))
      .map(({ countries }) => countries.value ?? 0);
    return known.length === 0 ? null : addUp(known);
  };
  const shown = table.rows.map(({ key, total: people }) => ({
    codes: [key],
    countries: countriesOf([key]),
    people,
  }));
  if (!table.other || table.other.keys.length === 0) return shown;
  const { keys, total: people } = table.other;
  return [...shown, { codes: keys, countries: countriesOf(keys), people }];
}
