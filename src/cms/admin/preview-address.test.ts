import { describe, expect, it } from 'vitest';
import { toRecordRoute } from '@/domain/record-route';
import { PREVIEWED_COLLECTIONS, previewAddress } from './preview-address';

const data = { publicId: 'TRN-2012-01', slug: 'methodology-2012' };

describe('previewAddress', () => {
  it('should lead to the page of the record in the language of the form', () => {
    const edited = { data, collectionConfig: { slug: 'trainings' } };
    expect(previewAddress({ ...edited, locale: { code: 'zh' } })).toBe(
      '/preview/zh/trainings/methodology-2012',
    );
    expect(previewAddress({ ...edited, locale: 'all' })).toBe('/preview/en/trainings/methodology-2012');
  });

  it('should lead nowhere before a record has an address', () => {
    expect(previewAddress({ data: {}, collectionConfig: { slug: 'trainings' } })).toBeNull();
    expect(
      previewAddress({ data: { publicId: 'TRN-1' }, collectionConfig: { slug: 'trainings' } }),
    ).toBeNull();
    expect(previewAddress({ data })).toBeNull();
  });

  it('should be offered only where a page shows the record', () => {
    const record = { publicId: 'X-1', slug: 'about' };
    expect(PREVIEWED_COLLECTIONS.filter((slug) => !toRecordRoute(slug, record))).toEqual([]);
  });
});
