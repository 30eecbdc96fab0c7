import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseEncoding } from './choose-encoding';

const BOTH = ['br', 'gzip'] as const;

describe('chooseEncoding', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br;q=0.5, gzip;q=1.0', 'gzip'],
    ['br ; q=0.5 , gzip ; q=0.4', 'br'],
    ['br;q=0.001', 'br'],
    ['*', 'br'],
    ['*;q=0.1', 'br'],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0.8, *;q=0.9', 'br'],
    ['gzip, identity', 'gzip'],
    ['gzip, identity;q=0', 'gzip'],
    ['identity;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=2, gzip', 'gzip'],
    ['br;q=0.1234, gzip', 'gzip'],
    [', ,br', 'br'],
  ])('should answer %j with %s', (header, encoding) => {
    expect(chooseEncoding(header, BOTH)).toBe(encoding);
  });

  it.each([
    undefined,
    '',
    'identity',
    'deflate, zstd',
    'br;q=0, gzip;q=0',
    '*;q=0',
    'identity;q=1, gzip;q=0.5',
    'gzip;q=x',
    'br gzip',
  ])('should answer %j with the plain form', (header) => {
    expect(chooseEncoding(header, BOTH)).toBeNull();
  });

  it('should choose only among what there is', () => {
    expect(chooseEncoding('br, gzip', ['gzip'])).toBe('gzip');
    expect(chooseEncoding('br, identity;q=0', [])).toBeNull();
  });

  it('should never choose a form the client refuses', () => {
    const member = fc.tuple(fc.constantFrom('br', 'gzip', 'identity', '*'), fc.constantFrom('0', '0.3', '1'));
    fc.assert(
      fc.property(fc.uniqueArray(member, { selector: ([name]) => name }), (members) => {
        const header = members.map(([name, weight]) => `${name};q=${weight}`).join(', ');
        const weights = new Map(members);
        const chosen = chooseEncoding(header, BOTH);
        if (chosen !== null) expect(Number(weights.get(chosen) ?? weights.get('*') ?? 0)).toBeGreaterThan(0);
      }),
    );
  });
});
