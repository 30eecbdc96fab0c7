import { describe, expect, it } from 'vitest';
import { toPeriodSlug } from './to-period-slug';

describe('toPeriodSlug', () => {
  it('should be one year or both', () => {
    expect(toPeriodSlug({ yearStart: 2024, yearEnd: 2024 })).toBe('2024');
    expect(toPeriodSlug({ yearStart: 2021, yearEnd: 2022 })).toBe('2021-2022');
  });

  it('should refuse what is not a span of years', () => {
    expect(() => toPeriodSlug({ yearStart: 2022, yearEnd: 2021 })).toThrow(/swap the years/);
    expect(() => toPeriodSlug({ yearStart: 24, yearEnd: 24 })).toThrow(/four digits/);
    expect(() => toPeriodSlug({ yearStart: 2024.5, yearEnd: 2025 })).toThrow(RangeError);
  });
});
