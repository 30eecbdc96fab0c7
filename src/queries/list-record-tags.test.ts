import { describe, expect, it } from 'vitest';
import { listRecordTags, listRelatedTags } from './list-record-tags';

const training = {
  id: 1,
  publicId: 'TRN-2012-01',
  title: { en: 'Training' },
  organisers: [{ id: 7, publicId: 'PRT-01', name: {} }, 8],
  cover: { id: 3, mimeType: 'image/webp', url: '/api/media/file/a.webp' },
  text: { root: { children: [{ value: { publicId: 'DOC-1' } }] } },
};

describe('listRecordTags', () => {
  it('should name the record, what it was read with at any depth, and pictures as a whole', () => {
    expect(listRecordTags([training])).toEqual([
      'record:TRN-2012-01',
      'record:PRT-01',
      'list:media',
      'record:DOC-1',
    ]);
  });

  it('should find nothing in what is no record', () => {
    expect(listRecordTags([null, 'text', 3, { id: 1 }])).toEqual([]);
  });
});

describe('listRelatedTags', () => {
  it('should leave out the records themselves', () => {
    expect(listRelatedTags([training])).toEqual(['record:PRT-01', 'list:media', 'record:DOC-1']);
  });
});
