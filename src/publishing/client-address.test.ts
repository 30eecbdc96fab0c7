import { describe, expect, it } from 'vitest';
import { readClientAddress } from './client-address';

const headers = new Headers({
  'x-forwarded-for': '203.0.113.9, 198.51.100.7',
  'x-client-address': '192.0.2.1',
});

describe('readClientAddress', () => {
  it('should believe no header by itself', () => {
    expect(readClientAddress(headers, { ownServer: false, proxy: false })).toBeNull();
  });

  it("should take the socket's address from our own server", () => {
    expect(readClientAddress(headers, { ownServer: true, proxy: false })).toBe('192.0.2.1');
  });

  it('should take what our proxy added, not what the client wrote before it', () => {
    expect(readClientAddress(headers, { ownServer: true, proxy: true })).toBe('198.51.100.7');
  });

  it('should fall back to the socket when the proxy named no address', () => {
    const bare = new Headers({ 'x-client-address': '192.0.2.1' });
    expect(readClientAddress(bare, { ownServer: true, proxy: true })).toBe('192.0.2.1');
    expect(readClientAddress(new Headers(), { ownServer: true, proxy: true })).toBeNull();
  });
});
