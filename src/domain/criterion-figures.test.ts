import { describe, expect, it } from 'vitest';
import { CRITERION_CODES } from './criteria-groups';
import { listCriterionFigures } from './criterion-figures';

describe('listCriterionFigures', () => {
  it('should answer the question of Africa in both readings', () => {
    expect(listCriterionFigures('B3')).toEqual(['countries-africa-unesco', 'countries-africa-m49']);
  });

  it('should have none for what only documents answer, and for what is no criterion', () => {
    expect([listCriterionFigures('G4'), listCriterionFigures('Z9')]).toEqual([[], []]);
  });

  it('should give no people of a group of countries for any criterion', () => {
    const all = CRITERION_CODES.flatMap(listCriterionFigures);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((figure) => figure.startsWith('people-'))).toEqual([]);
  });
});
