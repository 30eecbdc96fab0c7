import { describe, expect, it } from 'vitest';
import { toNoonUtc } from './basic';

describe('toNoonUtc', () => {
  it('should keep the calendar day whatever the time', () => {
    expect(toNoonUtc('2012-09-09')).toBe('2012-09-09T12:00:00.000Z');
    expect(toNoonUtc('2012-09-09T00:00:00.000Z')).toBe('2012-09-09T12:00:00.000Z');
    expect(toNoonUtc(new Date('2012-09-09T23:59:59Z'))).toBe('2012-09-09T12:00:00.000Z');
  });

  it('should leave the rest to validation', () => {
    for (const value of [null, undefined, '', 'May 2018', 20120909]) expect(toNoonUtc(value)).toBe(value);
  });
});
