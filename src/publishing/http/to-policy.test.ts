import { describe, expect, it } from 'vitest';
import { toPolicy } from './to-policy';

describe('toPolicy', () => {
  it('should allow what is listed and nothing else', () => {
    expect(toPolicy({})).toBe("default-src 'none'");
    expect(toPolicy({ 'img-src': ["'self'", 'data:'], 'upgrade-insecure-requests': [] })).toBe(
      "default-src 'none'; img-src 'self' data:; upgrade-insecure-requests",
    );
  });
});
