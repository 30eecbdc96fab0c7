import { describe, expect, it } from 'vitest';
import { formatNumber, formatShare } from './format-number';

describe('formatNumber', () => {
  it('should group digits and keep at most two decimals', () => {
    expect(formatNumber(12345.678, 'en')).toBe('12,345.68');
    expect(formatNumber(0, 'zh')).toBe('0');
  });

  it('should write a minus and not a hyphen', () => {
    expect(formatNumber(-12, 'en')).toBe('\u221212');
    expect(formatNumber(-12, 'zh')).toBe('\u221212');
  });
});

describe('formatShare', () => {
  it('should not round a small share to nothing', () => {
    expect([0, 0.004, 0.005, 0.52].map((share) => formatShare(share, 'en'))).toEqual([
      '0%',
      '<1%',
      '1%',
      '52%',
    ]);
  });
});
