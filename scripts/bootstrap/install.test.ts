import { describe, expect, it } from 'vitest';
import { isInstalled } from './install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a-for-another-system': { version: '1.0.0', optional: true },
  },
};

const installed = (version: string, integrity = 'sha512-a', more = {}) => ({
  packages: { 'node_modules/a': { version, integrity }, ...more },
});

describe('isInstalled', () => {
  it('should be content with packages for other systems missing', () => {
    expect(isInstalled(wanted, installed('1.0.0'))).toBe(true);
  });

  it('should see another version, other contents, a package missing or too many', () => {
    expect(isInstalled(wanted, installed('1.0.1'))).toBe(false);
    expect(isInstalled(wanted, installed('1.0.0', 'sha512-b'))).toBe(false);
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
    expect(isInstalled(wanted, {})).toBe(false);
    expect(isInstalled(wanted, installed('1.0.0', 'sha512-a', { 'node_modules/b': {} }))).toBe(false);
  });
});
