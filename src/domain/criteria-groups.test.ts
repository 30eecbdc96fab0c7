import { describe, expect, it } from 'vitest';
import {
  CRITERIA_GROUP_CODES,
  CRITERIA_GROUPS,
  CRITERION_CODES,
  parseCriterionCode,
} from './criteria-groups';

describe('CRITERIA_GROUPS', () => {
  it('should run from A to H', () => {
    expect(CRITERIA_GROUPS.map((group) => group.code)).toEqual([...CRITERIA_GROUP_CODES]);
  });

  it('should hold the 41 criteria of the checklist', () => {
    expect(CRITERION_CODES).toHaveLength(41);
    expect(CRITERION_CODES[0]).toBe('A1');
    expect(CRITERION_CODES.at(-1)).toBe('H5');
  });
});

describe('parseCriterionCode', () => {
  it('should read codes in either case and refuse what does not exist', () => {
    expect(parseCriterionCode('a1')).toBe('A1');
    expect(parseCriterionCode('H5')).toBe('H5');
    for (const value of ['A6', 'I1', 'A', '', 'A1 ']) expect(parseCriterionCode(value)).toBeNull();
  });
});
