import { describe, expect, it } from 'vitest';
import { getSdg, parseSdgGoal, SDGS } from './sdgs';

describe('SDGS', () => {
  it('should be the goals 1 to 17, each with a colour of its own and both names', () => {
    expect(SDGS.map((sdg) => sdg.goal)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    expect(new Set(SDGS.map((sdg) => sdg.colour)).size).toBe(17);
    for (const sdg of SDGS) {
      expect(sdg.colour).toMatch(/^#[0-9A-F]{6}$/);
      expect(sdg.name.en).toMatch(/^[A-Z]/);
      expect(sdg.name.zh).toMatch(/^\p{Script=Han}/u);
    }
  });

  it('should not carry the errors known from other lists', () => {
    expect(getSdg(2).colour).toBe('#DDA63A');
    expect(getSdg(12).colour).toBe('#BF8B2E');
    expect(getSdg(9).name.zh).toBe('产业、创新和基础设施');
    expect(getSdg(17).name.zh).toBe('促进目标实现的伙伴关系');
  });
});

describe('parseSdgGoal', () => {
  it('should read goals and refuse the rest', () => {
    expect(parseSdgGoal('9')).toBe(9);
    expect(parseSdgGoal(17)).toBe(17);
    for (const value of ['0', '18', '09', '9a', '', ' 9', 1.5]) expect(parseSdgGoal(value)).toBeNull();
  });
});

describe('getSdg', () => {
  it('should refuse a number that is no goal', () => {
    expect(() => getSdg(18)).toThrow(/use 1 to 17/);
  });
});
