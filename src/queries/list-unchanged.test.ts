import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listUnchanged } from './list-unchanged';
import { countRecords, listRecords } from './reader';

vi.mock('./reader', () => ({ countRecords: vi.fn(), listRecords: vi.fn() }));

const count = vi.mocked(countRecords);
const list = vi.mocked(listRecords);

/** What the collection holds; the read for the fingerprint asks for one record, the other for all. */
function hold(records: readonly { id: number; updatedAt: string }[]) {
  count.mockResolvedValue(records.length);
  list.mockImplementation(async (_collection, options = {}) =>
    options.limit === 1
      ? ([...records].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, 1) as never)
      : ([...records] as never),
  );
}

const readsOfAll = () => list.mock.calls.filter(([, options]) => options?.limit !== 1).length;

const first = { id: 1, updatedAt: '2024-01-01T00:00:00.000Z' };
const second = { id: 2, updatedAt: '2024-01-02T00:00:00.000Z' };

const fields = ['id'] as const;

beforeEach(() => {
  vi.clearAllMocks();
  (globalThis as Record<symbol, unknown>)[Symbol.for('queries.unchanged-records')] = undefined;
});

describe('listUnchanged', () => {
  it('should read the records once while nothing changes', async () => {
    hold([first, second]);
    const before = await listUnchanged('trainings', fields);
    expect(await listUnchanged('trainings', fields)).toBe(before);
    expect(readsOfAll()).toBe(1);
  });

  it.each([
    ['a record is changed', [first, { ...second, updatedAt: '2024-02-01T00:00:00.000Z' }]],
    ['a record is no longer to be seen', [second]],
    ['a record is added', [first, second, { id: 3, updatedAt: '2024-03-01T00:00:00.000Z' }]],
    ['all are gone', []],
  ])('should read again when %s', async (_case, after) => {
    hold([first, second]);
    await listUnchanged('trainings', fields);
    hold(after);
    expect(await listUnchanged('trainings', fields)).toEqual(after);
    expect(readsOfAll()).toBe(2);
  });

  it('should keep collections and fields apart', async () => {
    hold([first]);
    await listUnchanged('trainings', fields);
    await listUnchanged('activities', fields);
    await listUnchanged('trainings', ['id', 'slug']);
    expect(readsOfAll()).toBe(3);
  });

  it('should not keep a failure', async () => {
    hold([first]);
    list.mockImplementation(async (_collection, options = {}) => {
      if (options.limit === 1) return [first] as never;
      throw new Error('no connection');
    });
    await expect(listUnchanged('trainings', fields)).rejects.toThrow('no connection');
    hold([first]);
    expect(await listUnchanged('trainings', fields)).toEqual([first]);
  });
});
