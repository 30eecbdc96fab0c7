import { describe, expect, it } from 'vitest';
import { DESK_PERMISSIONS, PUBLIC_PERMISSIONS, securityHeaders } from './security-headers';

describe('securityHeaders', () => {
  it('should ask for https only over https', () => {
    expect(securityHeaders({ isHttps: true })['strict-transport-security']).toBe(
      'max-age=63072000; includeSubDomains; preload',
    );
    expect(securityHeaders({ isHttps: false })).not.toHaveProperty('strict-transport-security');
  });

  it('should name no software', () => {
    expect(Object.keys(securityHeaders({ isHttps: true }))).toEqual([
      'x-content-type-options',
      'referrer-policy',
      'permissions-policy',
      'cross-origin-opener-policy',
      'strict-transport-security',
    ]);
  });

  it('should deny each ability once, in the form browsers read', () => {
    for (const policy of [PUBLIC_PERMISSIONS, DESK_PERMISSIONS]) {
      const entries = policy.split(', ');
      expect(entries).toEqual(entries.map(() => expect.stringMatching(/^[a-z-]+=\((self)?\)$/)));
      expect(new Set(entries.map((entry) => entry.split('=')[0])).size).toBe(entries.length);
    }
    expect(PUBLIC_PERMISSIONS).not.toContain('self');
    expect(DESK_PERMISSIONS).toContain('clipboard-write=(self)');
  });
});
