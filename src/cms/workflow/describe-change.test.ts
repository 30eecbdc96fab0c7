import { describe, expect, it } from 'vitest';
import { describeChange } from './describe-change';

const draft = { _status: 'draft' };
const published = { _status: 'published' };

describe('describeChange', () => {
  it.each([
    ['create', null, draft],
    ['publish', null, published],
    ['publish', draft, published],
    ['unpublish', published, draft],
    ['trash', published, { ...published, deletedAt: '2026-01-01' }],
    ['restore', { ...draft, deletedAt: '2026-01-01' }, draft],
    ['withdraw', published, { ...published, withdrawal: { withdrawnOn: '2026-01-01' } }],
    ['reinstate', { ...published, withdrawal: { withdrawnOn: '2026-01-01' } }, published],
    ['update', published, published],
  ])('should say %s for %o to %o', (operation, before, after) => {
    expect(describeChange(before, after, false)).toBe(operation);
  });

  it('should tell a draft saved beside a record from a change of it', () => {
    expect(describeChange(published, published, true)).toBe('save-draft');
  });
});
