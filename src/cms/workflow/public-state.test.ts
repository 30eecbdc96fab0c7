import { describe, expect, it } from 'vitest';
import { toPublicState } from './public-state';

describe('toPublicState', () => {
  it.each([
    ['absent', null],
    ['absent', { _status: 'draft' }],
    ['live', { _status: 'published' }],
    ['live', { _status: 'published', withdrawal: { withdrawnOn: null }, deletedAt: null }],
    ['gone', { _status: 'published', withdrawal: { withdrawnOn: '2026-01-01' } }],
    ['gone', { _status: 'published', deletedAt: '2026-01-01' }],
    ['gone', { _status: 'draft', publishedAt: '2025-01-01', deletedAt: '2026-01-01' }],
    ['absent', { _status: 'draft', publishedAt: '2025-01-01' }],
    ['absent', { _status: 'draft', deletedAt: '2026-01-01' }],
  ])('should be %s for %o', (state, record) => {
    expect(toPublicState(record)).toBe(state);
  });
});
