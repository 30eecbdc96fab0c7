import { describe, expect, it } from 'vitest';
import { findPasswordProblem } from './password-strength';

describe('findPasswordProblem', () => {
  it.each(['', 'x', 'Tr0ub4dor&3', '密码密码密码密码密码密'])('should find %j too short', (password) => {
    expect(findPasswordProblem(password)).toBe('short');
  });

  it.each([
    'password1234',
    'passwordpassword',
    '123456789012',
    'qwertyuiop12',
    'aaaaaaaaaaaaaa',
    'iloveyou1234',
    'P@ssw0rd2024',
    'cistratcistrat',
    'unescocistrat',
  ])('should find %j guessable', (password) => {
    expect(findPasswordProblem(password)).toBe('common');
  });

  it("should find the person's own words guessable", () => {
    expect(findPasswordProblem('marguerite.lefebvre', [])).toBeNull();
    expect(findPasswordProblem('marguerite.lefebvre', ['Marguerite Lefebvre'])).toBe('common');
  });

  it('should refuse what would take long to hash', () => {
    expect(findPasswordProblem('ab7&'.repeat(60))).toBe('long');
  });

  it.each(['correct horse battery staple', 'kV9-tulip-Orbit-22', '春风又绿江南岸明月何时照我还'])(
    'should accept %j',
    (password) => {
      expect(findPasswordProblem(password)).toBeNull();
    },
  );
});
