import { addUp } from './add-up';

/** People of one country, region or other group, as they would be shown. */
export type Cells<Key extends string> = {
  readonly key: Key;
  readonly total: number | null;
  readonly female: number | null;
  readonly male: number | null;
};

/** A table of people by country and gender, with the totals that are shown beside it. */
export type CellTable<Key extends string> = Omit<Cells<Key>, 'key'> & {
  readonly rows: readonly Cells<Key>[];
};

type SafeCells = {
  readonly total: number | null;
  readonly female: number | null;
  readonly male: number | null;
  /** True when women and men are known and kept back, to be told apart from "not known yet". */
  readonly isGenderHidden: boolean;
};

/** A table that may be published: no number in it, and no difference of its numbers, is one or two people. */
export type SafeTable<Key extends string> = {
  readonly total: number | null;
  readonly female: number | null;
  readonly male: number | null;
  readonly rows: readonly (SafeCells & { readonly key: Key })[];
  /** All the rows that are not shown, together; people without a country among them. Null when there are none. */
  readonly other: (SafeCells & { readonly keys: readonly Key[] }) | null;
};

/** The least number of people shown by itself. Policy of this site for breakdowns of people. */
const SMALLEST_CELL = 3;

/** True for one or two people: a number that could point to a person. */
export function isSmallCell(people: number): boolean {
  return people > 0 && people < SMALLEST_CELL;
}

const isSafe = (people: number) => !isSmallCell(people);

/**
 * Whether rows may be shown as one sum. The sum must be safe itself and must not give the rows away: a small row
 * alone, as many people as rows (one each), or as many as small rows can hold at most.
 */
function isHiddenWell(hidden: readonly number[]): boolean {
  const small = hidden.filter(isSmallCell);
  if (small.length === 0) return true;
  const sum = addUp(hidden);
  const isOneEach = sum === hidden.length;
  const isFull = small.length === hidden.length && sum === hidden.length * (SMALLEST_CELL - 1);
  return isSafe(sum) && !isOneEach && !isFull;
}

type Row<Key extends string> = Cells<Key> & { readonly total: number };

const bySize = <Key extends string>(a: Row<Key>, b: Row<Key>) =>
  a.total - b.total || (a.key < b.key ? -1 : Number(a.key > b.key));

/**
 * Moves further rows from `shown` to `hidden` until every published sum hides its small rows well; the smallest
 * rows first, so that little is lost. `rest` is people who are in the whole sum only.
 */
function hideFurtherRows<Key extends string>(
  shown: Set<Row<Key>>,
  hidden: Set<Row<Key>>,
  rest: number,
  sums: readonly (readonly Key[])[],
): void {
  const scopes = [
    { has: () => true, rest },
    ...sums.flatMap((keys) => [
      { has: (key: Key) => keys.includes(key), rest: 0 },
      { has: (key: Key) => !keys.includes(key), rest },
    ]),
  ];
  const isOpen = (scope: (typeof scopes)[number]) => {
    const totals = [...hidden].filter((row) => scope.has(row.key)).map((row) => row.total);
    return !isHiddenWell(scope.rest > 0 ? [...totals, scope.rest] : totals);
  };
  const candidates = (scope: (typeof scopes)[number]) =>
    [...shown].filter((row) => row.total > 0 && scope.has(row.key)).sort(bySize);
  for (;;) {
    const next = scopes.filter(isOpen).flatMap(candidates)[0];
    if (!next) return;
    shown.delete(next);
    hidden.add(next);
  }
}

type Unit = { readonly total: number | null; readonly female: number | null; readonly male: number | null };

type KnownUnit = { readonly total: number; readonly female: number; readonly male: number };

const isFullyKnown = (unit: Unit): unit is KnownUnit =>
  unit.total !== null && unit.female !== null && unit.male !== null;

/** Women, men, and those of whom neither is recorded: all three can be read from a row. */
function gendersOf(units: readonly KnownUnit[]): number[] {
  const female = addUp(units.map((unit) => unit.female));
  const male = addUp(units.map((unit) => unit.male));
  return [female, male, addUp(units.map((unit) => unit.total)) - female - male];
}

/** What a reader can work out of the units kept back: the difference to the whole where that is shown, else their sum. */
function differenceOf(whole: Unit, shown: readonly KnownUnit[], hidden: readonly KnownUnit[]): number[] {
  if (!isFullyKnown(whole)) return gendersOf(hidden);
  const visible = gendersOf(shown);
  return gendersOf([whole]).map((people, index) => people - (visible[index] ?? 0));
}

/**
 * The units whose women and men may be shown. Where some are kept back, others are too, until what a reader
 * can work out of the ones kept back is safe.
 */
function showGenders(units: readonly Unit[], whole: Unit): ReadonlySet<Unit> {
  const known = units.filter(isFullyKnown);
  const shown = known.filter((unit) => gendersOf([unit]).every(isSafe));
  const hidden = known.filter((unit) => !shown.includes(unit));
  shown.sort((a, b) => b.total - a.total);
  while (!differenceOf(whole, shown, hidden).every(isSafe)) {
    const smallest = shown.findLastIndex((unit) => unit.total > 0);
    if (smallest < 0) break;
    hidden.push(...shown.splice(smallest, 1));
  }
  return new Set(shown);
}

const sumIfKnown = (values: readonly (number | null)[]) =>
  values.every((value) => value !== null) ? addUp(values) : null;

/** With people in one row only, the totals by gender are the cells of that row. */
function hasCrowd({ rows }: CellTable<string>): boolean {
  return rows.filter((row) => row.total !== null && row.total > 0).length > 1;
}

type Merged<Key extends string> = {
  readonly shown: readonly Cells<Key>[];
  readonly other: (Unit & { readonly keys: readonly Key[] }) | null;
};

/** Takes the rows that may not be shown out of the table and adds them up. */
function mergeSmallRows<Key extends string>(
  table: CellTable<Key>,
  publishedSums: readonly (readonly Key[])[],
): Merged<Key> {
  const known = table.rows.filter((row): row is Row<Key> => row.total !== null);
  const hidden = new Set(known.filter((row) => isSmallCell(row.total)));
  const shown = new Set(known.filter((row) => !hidden.has(row)));
  const listed = addUp(known.map((row) => row.total));
  const rest = table.total === null ? 0 : Math.max(0, table.total - listed);
  hideFurtherRows(shown, hidden, rest, publishedSums);
  // Without a stated total there is nothing to subtract unknown rows from: they stay, as unknown.
  const isShown = (row: Cells<Key>) =>
    row.total === null ? table.total === null : shown.has(row as Row<Key>);
  const merged = table.rows.filter((row) => !isShown(row));
  const total = addUp([...hidden].map((row) => row.total)) + rest;
  const other = {
    keys: merged.map((row) => row.key),
    total: isSmallCell(total) ? null : total,
    female: rest === 0 ? sumIfKnown(merged.map((row) => row.female)) : null,
    male: rest === 0 ? sumIfKnown(merged.map((row) => row.male)) : null,
  };
  return { shown: table.rows.filter(isShown), other: merged.length === 0 && rest === 0 ? null : other };
}

/**
 * Makes a table of people by country and gender fit to be published: rows of one or two people go into "other",
 * together with so many further rows that nobody can work them out from the totals; women and men of a row are
 * kept back where either, or those of neither, are one or two. The grand total stays as it is.
 *
 * Not covered: a table whose people are fewer than three, or which is too small to hide anything in, and what
 * can be learnt by putting tables of different events side by side.
 *
 * @param publishedSums sets of rows whose people are published as well, such as the countries of a region or of
 *   the LDC: their difference to the rows shown is protected too. A sum that is a small cell must not be published.
 */
export function suppressSmallCells<Key extends string>(
  table: CellTable<Key>,
  publishedSums: readonly (readonly Key[])[] = [],
): SafeTable<Key> {
  const { shown, other } = mergeSmallRows(table, publishedSums);
  const withGender = showGenders(other ? [...shown, other] : shown, table);
  const toSafe = <Item extends Unit>(unit: Item): Item & SafeCells =>
    withGender.has(unit)
      ? { ...unit, isGenderHidden: false }
      : { ...unit, female: null, male: null, isGenderHidden: unit.female !== null || unit.male !== null };
  const areGendersSafe = hasCrowd(table) || !isFullyKnown(table) || gendersOf([table]).every(isSafe);
  return {
    total: table.total ?? sumIfKnown(table.rows.map((row) => row.total)),
    female: areGendersSafe ? table.female : null,
    male: areGendersSafe ? table.male : null,
    rows: shown.map(toSafe),
    other: other && toSafe(other),
  };
}
