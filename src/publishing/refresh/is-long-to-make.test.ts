import { describe, expect, it } from 'vitest';
import { isLongToMake } from './is-long-to-make';

describe('isLongToMake', () => {
  it.each([
    ['/en/years/2024/report.pdf', true],
    ['/zh/trainings.csv', true],
    ['/en/years/2024', false],
    ['/sitemap.xml', false],
    ['/api/documents/file/minutes.pdf', false],
    ['/en/report.pdf/more', false],
  ])('should say of %s: %s', (address, isLong) => {
    expect(isLongToMake(address)).toBe(isLong);
  });
});
