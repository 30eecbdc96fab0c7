import type { FilterOption, FilterProblem, ListView } from '../view-models/list';

/** Rows of a list on one page. */
const PAGE_SIZE = 50;

/** How rows are filtered: the name in the address, and the values a row answers to. */
export type FilterDefinition<Row, Name extends string> = {
  readonly name: Name;
  readonly valuesOf: (row: Row) => readonly string[];
  /** Order of the values on the page; in the order of their first rows when absent. */
  readonly compare?: (a: string, b: string) => number;
};

type Current<Name extends string> = Partial<Record<Name, string>>;

function fits<Row, Name extends string>(
  row: Row,
  definitions: readonly FilterDefinition<Row, Name>[],
  current: Current<Name>,
): boolean {
  return definitions.every(({ name, valuesOf }) => {
    const wanted = current[name];
    return wanted === undefined || valuesOf(row).includes(wanted);
  });
}

/** @param active the filters that are set */
function toOptions<Row, Name extends string>(
  rows: readonly Row[],
  definition: FilterDefinition<Row, Name>,
  active: readonly FilterDefinition<Row, Name>[],
  current: Current<Name>,
): FilterOption[] {
  const others = active.filter(({ name }) => name !== definition.name);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const isCounted = fits(row, others, current);
    for (const value of new Set(definition.valuesOf(row))) {
      counts.set(value, (counts.get(value) ?? 0) + Number(isCounted));
    }
  }
  const options = [...counts].map(([value, count]) => ({
    value,
    count,
    isCurrent: current[definition.name] === value,
  }));
  const { compare } = definition;
  if (compare) options.sort((a, b) => compare(a.value, b.value));
  return options.filter(({ count, isCurrent }) => count > 0 || isCurrent);
}

/** Reads the page number; anything but a page that exists is the first one, and a problem. */
function readPage(value: string | undefined, pageCount: number): number | null {
  if (value === undefined) return 1;
  const page = /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 0;
  return page >= 1 && page <= pageCount ? page : null;
}

/**
 * One page of a list with its filters. Each option counts the rows the list would have with it while the
 * other filters stay. What the query asks for and the list does not have comes back as a problem.
 * @param rows all rows, in the order in which they are to be shown
 * @param query the query string; `page` is the page, all else filters
 */
export function toListView<Row, Name extends string>(
  rows: readonly Row[],
  definitions: readonly FilterDefinition<Row, Name>[],
  query: Readonly<Record<string, string>>,
  pageSize: number = PAGE_SIZE,
): ListView<Row, Name> {
  const problems: FilterProblem<Name>[] = [];
  const current: Current<Name> = {};
  for (const { name, valuesOf } of definitions) {
    const value = query[name];
    if (value === undefined) continue;
    if (rows.some((row) => valuesOf(row).includes(value))) current[name] = value;
    else problems.push({ kind: 'unknown-value', name, value });
  }
  const known = new Set<string>(['page', ...definitions.map(({ name }) => name)]);
  for (const name of Object.keys(query)) {
    if (!known.has(name)) problems.push({ kind: 'unknown-filter', name });
  }
  const active = definitions.filter(({ name }) => current[name] !== undefined);
  const matching = rows.filter((row) => fits(row, active, current));
  const pageCount = Math.max(1, Math.ceil(matching.length / pageSize));
  const page = readPage(query.page, pageCount);
  if (page === null) problems.push({ kind: 'unknown-page', value: query.page ?? '' });
  const start = ((page ?? 1) - 1) * pageSize;
  return {
    rows: matching.slice(start, start + pageSize),
    matching: matching.length,
    total: rows.length,
    page: page ?? 1,
    pageCount,
    filters: definitions.map((definition) => ({
      name: definition.name,
      options: toOptions(rows, definition, active, current),
    })),
    current,
    problems,
  };
}
