import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSheetNames } from './to-sheet-names';

describe('the names of sheets', () => {
  it('should be the titles where they fit', () => {
    expect(toSheetNames(['Trainings', '培训'])).toEqual(['Trainings', '培训']);
  });

  it('should be shortened where they are too long, and told apart', () => {
    expect(toSheetNames(['Countries and people by M49 sub-region', 'A/B: [c]?', 'a b c', ''])).toEqual([
      'Countries and people by M49 su…',
      'A B c',
      'a b c (2)',
      '–',
    ]);
  });

  it('should keep clear of what Excel keeps for itself', () => {
    expect(toSheetNames(['History', "'quoted'"])).toEqual(['History (2)', 'quoted']);
  });

  it('should fit for any titles', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 40 }), (titles) => {
        const names = toSheetNames(titles);
        expect(names.length).toBe(titles.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
          expect(name.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
