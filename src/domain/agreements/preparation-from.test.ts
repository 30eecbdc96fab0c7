import { describe, expect, it } from 'vitest';
import { preparationFrom } from './preparation-from';

describe('preparationFrom', () => {
  it('should be eighteen months before the expiry', () => {
    expect(preparationFrom({ date: '2025-03-05', precision: 'day' })).toEqual({
      date: '2023-09-05',
      precision: 'day',
    });
    expect(preparationFrom({ date: '2026-08-31', precision: 'day' })?.date).toBe('2025-02-28');
  });

  it('should be as exact as the expiry, and not known where that is not', () => {
    expect(preparationFrom({ date: '2025-03-01', precision: 'month' })?.precision).toBe('month');
    expect(preparationFrom({ date: '2025-01-01', precision: 'year' })).toBeNull();
    expect(preparationFrom(null)).toBeNull();
  });
});
