import { describe, expect, it } from 'vitest';
import { isRor } from './is-ror';

describe('isRor', () => {
  it.each([
    'https://ror.org/03vek6s52',
    '03vek6s52',
    'https://ror.org/01ggx4157',
    'https://ror.org/02twcfp32',
    '04wxnsj81',
  ])('should accept %s', (value) => {
    expect(isRor(value)).toBe(true);
  });

  it.each([
    'https://ror.org/03vek6s53',
    'https://ror.org/03vek6t52',
    'https://ror.org/03VEK6S52',
    'http://ror.org/03vek6s52',
    'ror.org/03vek6s52/',
    '13vek6s52',
    '03vek6s5',
    '',
  ])('should refuse %j', (value) => {
    expect(isRor(value)).toBe(false);
  });
});
