import { describe, expect, it } from 'vitest';
import { toRecordRoute } from './record-route';

describe('toRecordRoute', () => {
  it('should give the page of a record that has one', () => {
    expect(toRecordRoute('trainings', { publicId: 'TRN-2012-01', slug: 'first' })).toBe('/trainings/first');
    expect(toRecordRoute('criteria', { publicId: 'CRI-A1', slug: 'a1' })).toBe('/category-2/criteria/A1');
  });

  it('should give the part of a page that shows a record without one', () => {
    expect(toRecordRoute('documents', { publicId: 'DOC-01' })).toBe('/documents?id=DOC-01#DOC-01');
    expect(toRecordRoute('functions', { publicId: 'FUN-01' })).toBe('/category-2/agreement#FUN-01');
    expect(toRecordRoute('pages', { publicId: 'PG-02', slug: 'mission' })).toBe('/about#mission');
  });

  it('should be null for what no page shows', () => {
    expect(toRecordRoute('people', { publicId: 'PPL-01', slug: 'x' })).toBeNull();
    expect(toRecordRoute('trainings', { publicId: 'TRN-2012-01', slug: null })).toBeNull();
  });
});
