import { describe, expect, it } from 'vitest';
import { checkDoi, checkIsbn, checkIssn, checkOrcid } from '@/domain/validation/check-identifiers';
import { EXAMPLE_ISSN, toExampleDoi, toExampleIsbn, toExampleOrcid } from './check-digits';

const NUMBERS = Array.from({ length: 400 }, (_, index) => index * 25);

describe('example identifiers', () => {
  it('should have right check digits', () => {
    for (const number of NUMBERS) {
      expect(checkOrcid(toExampleOrcid(number))).toBeNull();
      expect(checkIsbn(toExampleIsbn(number))).toBeNull();
    }
    expect(checkIssn(EXAMPLE_ISSN)).toBeNull();
    expect(checkDoi(toExampleDoi('halvern.pub-2019-01'))).toBeNull();
  });

  it('should lie outside what is given out', () => {
    for (const number of [0, 9_999_999]) expect(toExampleOrcid(number) < '0000-0001-5000-0007').toBe(true);
    expect(toExampleIsbn(0)).toMatch(/^97809998/);
    expect(toExampleIsbn(19_999)).toMatch(/^97809999/);
    expect(toExampleDoi('x')).toMatch(/^10\.5555\//);
  });

  it('should sometimes end in X', () => {
    expect(NUMBERS.some((number) => toExampleOrcid(number).endsWith('X'))).toBe(true);
  });
});
