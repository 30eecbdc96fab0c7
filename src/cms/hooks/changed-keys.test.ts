import { describe, expect, it } from 'vitest';
import { changedKeys } from './changed-keys';

describe('changedKeys', () => {
  it('should name the fields that differ and nothing else', () => {
    expect(changedKeys({ title: 'A', slug: 'a', hours: 3 }, { title: 'B', slug: 'a', hours: 4 })).toEqual([
      'hours',
      'title',
    ]);
  });

  it('should not take another spelling of the same value for a change', () => {
    const day = '2024-05-01T00:00:00.000Z';
    expect(
      changedKeys(
        {
          startsOn: new Date(day),
          people: { female: 1, total: 2 },
          venue: null,
          tags: [{ id: 'x', url: 'a' }],
        },
        { startsOn: day, people: { total: 2, female: 1 }, venue: '', tags: [{ url: 'a' }] },
      ),
    ).toEqual([]);
  });

  it('should see a change inside an array and a value taken away', () => {
    expect(changedKeys({ tags: ['a'], note: 'x' }, { tags: ['a', 'b'], note: null })).toEqual([
      'note',
      'tags',
    ]);
  });

  it('should leave out bookkeeping and fields that were not sent', () => {
    expect(changedKeys({ updatedAt: '1', title: 'A' }, { updatedAt: '2' })).toEqual([]);
  });
});
