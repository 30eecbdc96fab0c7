import { describe, expect, it } from 'vitest';
import { hasRole, isStaff, parseRole } from './roles';

describe('parseRole', () => {
  it('should accept the four roles and nothing else', () => {
    expect(parseRole('publisher')).toBe('publisher');
    expect(parseRole('Publisher')).toBeNull();
    expect(parseRole(['administrator'])).toBeNull();
    expect(parseRole(undefined)).toBeNull();
  });
});

describe('hasRole', () => {
  it('should climb the ladder', () => {
    expect(hasRole('administrator', 'publisher')).toBe(true);
    expect(hasRole('publisher', 'publisher')).toBe(true);
    expect(hasRole('editor', 'publisher')).toBe(false);
    expect(hasRole(null, 'reviewer')).toBe(false);
  });
});

describe('isStaff', () => {
  it('should leave external reviewers and visitors out', () => {
    expect(isStaff('editor')).toBe(true);
    expect(isStaff('reviewer')).toBe(false);
    expect(isStaff(null)).toBe(false);
  });
});
