import { describe, expect, it } from 'vitest';
import { type CacheKind, toCacheControl } from './to-cache-control';

const maxAge = (kind: CacheKind) => Number(/max-age=(\d+)/.exec(toCacheControl(kind))?.[1]);

describe('toCacheControl', () => {
  it('should have pages asked for anew each time, and still kept', () => {
    expect(toCacheControl('current')).toBe('public, max-age=0, must-revalidate');
  });

  it('should have files of the build asked for once', () => {
    expect(toCacheControl('build')).toBe('public, max-age=31536000, immutable');
  });

  it('should have answers for staff and errors kept nowhere', () => {
    expect(toCacheControl('never')).toBe('private, no-store');
  });

  it('should let what may come back or be put right go stale soon', () => {
    expect(maxAge('gone')).toBeLessThanOrEqual(60);
    expect(maxAge('file')).toBeLessThanOrEqual(600);
    expect(maxAge('moved')).toBeLessThanOrEqual(3600);
  });
});
