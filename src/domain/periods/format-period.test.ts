import { describe, expect, it } from 'vitest';
import { formatPeriod } from './format-period';

describe('formatPeriod', () => {
  it('should write years as each language does', () => {
    expect(formatPeriod({ yearStart: 2024, yearEnd: 2024 }, 'en')).toBe('2024');
    expect(formatPeriod({ yearStart: 2021, yearEnd: 2022 }, 'en')).toBe('2021–2022');
    expect(formatPeriod({ yearStart: 2024, yearEnd: 2024 }, 'zh')).toBe('2024年');
    expect(formatPeriod({ yearStart: 2021, yearEnd: 2022 }, 'zh')).toBe('2021—2022年');
  });
});
