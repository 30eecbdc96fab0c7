import { describe, expect, it } from 'vitest';
import { collectionOfPublicId, isPublicId } from './public-id';
import { PUBLIC_ID_PREFIXES, RECORD_COLLECTIONS } from './public-id-prefixes';

describe('PUBLIC_ID_PREFIXES', () => {
  it('should be unique and of the shape ids have', () => {
    const prefixes = Object.values(PUBLIC_ID_PREFIXES);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes) expect(isPublicId(`${prefix}-1`)).toBe(true);
  });
});

describe('isPublicId', () => {
  it('should accept permanent ids', () => {
    for (const id of ['TRN-2012-01', 'CRI-A1', 'YR-2021-2022', 'PG-ABOUT']) expect(isPublicId(id)).toBe(true);
  });

  it.each([
    'trn-2012-01',
    'T-1',
    'TRAIN-1',
    'TRN-',
    'TRN',
    'TRN-2012--01',
    'TRN-2012-',
    'TRN 2012',
    'TRN-É',
    '../TRN-1',
  ])('should refuse %j', (value) => {
    expect(isPublicId(value)).toBe(false);
  });
});

describe('collectionOfPublicId', () => {
  it('should tell the collection from the prefix', () => {
    expect(collectionOfPublicId('TRN-2012-01')).toBe('trainings');
    expect(collectionOfPublicId('CRI-A1')).toBe('criteria');
    for (const collection of RECORD_COLLECTIONS) {
      expect(collectionOfPublicId(`${PUBLIC_ID_PREFIXES[collection]}-1`)).toBe(collection);
    }
  });

  it('should be null for what is not an id of this site', () => {
    expect(collectionOfPublicId('XYZ-1')).toBeNull();
    expect(collectionOfPublicId('trn-1')).toBeNull();
  });
});
