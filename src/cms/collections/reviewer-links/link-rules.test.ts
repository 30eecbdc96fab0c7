import { describe, expect, it } from 'vitest';
import { checkLastDay, isLinkOpen, toUsualEnd } from './link-rules';

/** In Beijing it is the 25th already. */
const NOW = new Date('2026-11-24T17:00:00.000Z');

describe('toUsualEnd', () => {
  it('should be ninety days later where the centre is', () => {
    expect(toUsualEnd(NOW)).toBe('2027-02-23');
  });
});

describe('checkLastDay', () => {
  it('should let a new link end today, but not before', () => {
    expect(checkLastDay('2026-11-25', { now: NOW, isNew: true })).toBeNull();
    expect(checkLastDay('2026-11-24', { now: NOW, isNew: true })?.en).toContain('today');
  });

  it('should let a link that exists be ended by its day', () => {
    expect(checkLastDay('2026-11-24', { now: NOW, isNew: false })).toBeNull();
  });

  it('should allow one year and no more', () => {
    for (const isNew of [true, false]) {
      expect(checkLastDay('2027-11-25', { now: NOW, isNew })).toBeNull();
      expect(checkLastDay('2027-11-26', { now: NOW, isNew })?.en).toContain('one year');
    }
  });
});

describe('isLinkOpen', () => {
  const expiresOn = '2026-11-25T12:00:00.000Z';

  it('should hold until the last day is over in Beijing', () => {
    expect(isLinkOpen({ expiresOn }, new Date('2026-11-25T15:59:59.999Z'))).toBe(true);
    expect(isLinkOpen({ expiresOn }, new Date('2026-11-25T16:00:00.000Z'))).toBe(false);
  });

  it('should not hold once it is revoked', () => {
    expect(isLinkOpen({ expiresOn, revokedAt: '2026-11-24T17:00:00.000Z' }, NOW)).toBe(false);
    expect(isLinkOpen({ expiresOn, revokedAt: null }, NOW)).toBe(true);
  });
});
