import { describe, expect, it } from 'vitest';
import { toEtag } from './to-etag';

describe('toEtag', () => {
  it('should be strong, and different for each form', () => {
    expect(toEtag('Zm9v_-', null)).toBe('"Zm9v_-"');
    expect(toEtag('Zm9v_-', 'br')).toBe('"Zm9v_--br"');
    expect(toEtag('Zm9v_-', 'gzip')).toBe('"Zm9v_--gzip"');
  });
});
