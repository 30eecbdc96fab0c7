import { describe, expect, it } from 'vitest';
import { type FilterDefinition, toListView } from './to-list-view';

type Row = { readonly id: number; readonly kind: string | null; readonly year: string };

const FILTERS: readonly FilterDefinition<Row, 'kind' | 'year'>[] = [
  { name: 'kind', valuesOf: ({ kind }) => (kind ? [kind] : []) },
  { name: 'year', valuesOf: ({ year }) => [year], compare: (a, b) => b.localeCompare(a) },
];

const ROWS: readonly Row[] = [
  { id: 1, kind: 'report', year: '2012' },
  { id: 2, kind: 'minutes', year: '2012' },
  { id: 3, kind: 'minutes', year: '2015' },
  { id: 4, kind: null, year: '2015' },
];

const idsOf = (query: Record<string, string>, size?: number) =>
  toListView(ROWS, FILTERS, query, size).rows.map(({ id }) => id);

describe('toListView', () => {
  it('should show all rows in their order without a query', () => {
    const view = toListView(ROWS, FILTERS, {});
    expect(view.rows).toEqual(ROWS);
    expect(view).toMatchObject({ matching: 4, total: 4, page: 1, pageCount: 1, current: {}, problems: [] });
  });

  it('should keep the rows that fit every filter', () => {
    expect(idsOf({ kind: 'minutes' })).toEqual([2, 3]);
    expect(idsOf({ kind: 'minutes', year: '2015' })).toEqual([3]);
  });

  it('should count each option with the other filters kept', () => {
    const { filters } = toListView(ROWS, FILTERS, { kind: 'minutes' });
    expect(filters).toEqual([
      {
        name: 'kind',
        options: [
          { value: 'report', count: 1, isCurrent: false },
          { value: 'minutes', count: 2, isCurrent: true },
        ],
      },
      {
        name: 'year',
        options: [
          { value: '2015', count: 1, isCurrent: false },
          { value: '2012', count: 1, isCurrent: false },
        ],
      },
    ]);
  });

  it('should leave out options that would show nothing, but never the chosen one', () => {
    const { filters } = toListView(ROWS, FILTERS, { kind: 'report', year: '2015' });
    expect(filters[0]?.options.map(({ value }) => value)).toEqual(['report', 'minutes']);
    expect(filters[1]?.options).toEqual([
      { value: '2015', count: 0, isCurrent: true },
      { value: '2012', count: 1, isCurrent: false },
    ]);
  });

  it('should name what it cannot use and go on with the rest', () => {
    const view = toListView(ROWS, FILTERS, { kind: 'audit', year: '2015', colour: 'red', page: '9' });
    expect(view.rows.map(({ id }) => id)).toEqual([3, 4]);
    expect(view.problems).toEqual([
      { kind: 'unknown-value', name: 'kind', value: 'audit' },
      { kind: 'unknown-filter', name: 'colour' },
      { kind: 'unknown-page', value: '9' },
    ]);
  });

  it.each(['0', '-1', '1.5', 'two', '3', '1e1', ''])('should refuse page "%s"', (page) => {
    const view = toListView(ROWS, FILTERS, { page }, 2);
    expect(view.page).toBe(1);
    expect(view.problems).toEqual([{ kind: 'unknown-page', value: page }]);
  });

  it('should cut the rows into pages and lose none', () => {
    expect(idsOf({ page: '1' }, 3)).toEqual([1, 2, 3]);
    expect(idsOf({ page: '2' }, 3)).toEqual([4]);
  });

  it('should have one page for an empty list', () => {
    expect(toListView([], FILTERS, {})).toMatchObject({ matching: 0, page: 1, pageCount: 1, problems: [] });
  });
});
