import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { asksBeyondRecord } from './guard-questions';

const fields = [
  { name: 'title', type: 'text' },
  { name: 'documents', type: 'relationship', relationTo: 'documents', hasMany: true },
  { name: 'people', type: 'group', flattenedFields: [{ name: 'total', type: 'number' }] },
  {
    name: 'sources',
    type: 'array',
    flattenedFields: [{ name: 'document', type: 'relationship', relationTo: 'documents' }],
  },
] as unknown as FlattenedField[];

describe('asksBeyondRecord', () => {
  it.each([
    undefined,
    { title: { contains: 'x' } },
    { 'title.zh': { contains: 'x' } },
    { 'people.total': { greater_than: 1 } },
    { documents: { in: [1, 2] } },
    { 'documents.id': { equals: 1 } },
    { 'sources.document': { equals: 1 } },
    { and: [{ title: { equals: 'x' } }, { or: [{ 'people.total': { exists: true } }] }] },
  ])('should find %o to be about the record itself', (where) => {
    expect(asksBeyondRecord(where, fields)).toBe(false);
  });

  it.each([
    { 'documents.access': { equals: 'internal' } },
    { documents__access: { equals: 'internal' } },
    { 'documents.value.access': { equals: 'internal' } },
    { 'sources.document.title': { contains: 'x' } },
    { OR: [{ and: [{ 'documents.access': { exists: true } }] }] },
    { documents: { contains: { access: { equals: 'internal' } } } },
  ])('should see %o look into another record', (where) => {
    expect(asksBeyondRecord(where, fields)).toBe(true);
  });
});
