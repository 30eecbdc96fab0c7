import { expect, it } from 'vitest';
import { compareCriterionCodes } from './compare-criterion-codes';

it('should order by group, then by number', () => {
  expect(['B1', 'A10', 'A9', 'H5', 'A1'].sort(compareCriterionCodes)).toEqual([
    'A1',
    'A9',
    'A10',
    'B1',
    'H5',
  ]);
});
