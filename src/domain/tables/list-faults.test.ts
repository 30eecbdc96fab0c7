import { describe, expect, it } from 'vitest';
import { listFaults } from './list-faults';
import type { Cell, ColumnType, Table } from './table';

const toTable = (type: ColumnType, ...cells: readonly Cell[]): Table => ({
  id: 'one',
  title: 'One',
  description: 'Rows',
  locale: 'en',
  columns: [{ key: 'a', label: 'A', type }],
  rows: cells.map((cell) => [cell]),
});

describe('the faults of a table', () => {
  it('should be none where every value is of its type or not known', () => {
    expect(listFaults(toTable('integer', 0, -3, null))).toEqual([]);
    expect(listFaults(toTable('date', '2012', '2012-05', '2012-05-31', null))).toEqual([]);
    expect(listFaults(toTable('share', 0, 0.5, 1))).toEqual([]);
  });

  it.each([
    ['integer', 1.5],
    ['integer', '1'],
    ['decimal', Number.NaN],
    ['share', 1.01],
    ['text', ''],
    ['text', 3],
    ['date', '31.5.2012'],
    ['url', '/en/years'],
  ] as const)('should name a value that is no %s: %s', (type, cell) => {
    expect(listFaults(toTable(type, cell))).toHaveLength(1);
  });

  it('should name columns that cannot be told apart, and rows of another length', () => {
    const table = toTable('text', 'x');
    const [column] = table.columns;
    const twice = { ...table, columns: [column, column].flatMap((one) => one ?? []) };
    expect(listFaults(twice)).toEqual([
      'one: two columns have one key',
      'one: two columns have one label',
      'one: row 0 has 1 cells',
    ]);
  });
});
