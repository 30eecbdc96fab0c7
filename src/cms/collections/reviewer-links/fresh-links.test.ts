import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dropFreshLink, findFreshLink, keepFreshLink } from './fresh-links';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('findFreshLink', () => {
  it('should be for its maker, for ten minutes', () => {
    keepFreshLink(7, 'https://example.org/review/x', 3);
    expect(findFreshLink(7, 3)).toBe('https://example.org/review/x');
    expect(findFreshLink(7, 4)).toBeNull();
    vi.advanceTimersByTime(10 * 60 * 1000);
    expect(findFreshLink(7, 3)).toBeNull();
  });

  it('should be gone once it is of no use', () => {
    keepFreshLink(8, 'https://example.org/review/y', 3);
    dropFreshLink(8);
    expect(findFreshLink(8, 3)).toBeNull();
  });
});
