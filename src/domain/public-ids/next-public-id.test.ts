import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPublicId } from './next-public-id';
import { isPublicId } from './public-id';

describe('nextPublicId', () => {
  it('should start at one and count on from the highest', () => {
    expect(nextPublicId('TRN', 2012, [])).toBe('TRN-2012-01');
    expect(nextPublicId('TRN', 2012, ['TRN-2012-01', 'TRN-2012-07', 'TRN-2013-12', 'ACT-2012-30'])).toBe(
      'TRN-2012-08',
    );
    expect(nextPublicId('TRN', 2012, ['TRN-2012-99'])).toBe('TRN-2012-100');
  });

  it('should number records that belong to no year', () => {
    expect(nextPublicId('PRT', null, ['PRT-009', 'PRT-UNESCO', 'PRT-2012-44'])).toBe('PRT-010');
  });

  it('should leave aside ids that were written by hand', () => {
    expect(nextPublicId('CRI', null, ['CRI-A1'])).toBe('CRI-001');
  });

  it('should never give an id twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
        const ids: string[] = [];
        for (let index = 0; index < count; index += 1) ids.push(nextPublicId('ACT', 2024, ids));
        expect(new Set(ids).size).toBe(count);
        expect(ids.every(isPublicId)).toBe(true);
      }),
    );
  });
});
