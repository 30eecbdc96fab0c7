import { describe, expect, it } from 'vitest';
import { readSrcset } from './read-srcset';

describe('readSrcset', () => {
  it.each([
    ['/a.png', ['/a.png']],
    ['/a.png 1x, /b.png 2x', ['/a.png', '/b.png']],
    ['/a.png 320w,/b.png 640w', ['/a.png', '/b.png']],
    ['/a.png, /b.png 2x', ['/a.png', '/b.png']],
    ['/a,b.png 1x', ['/a,b.png']],
    ['data:image/png;base64,AA 1x, /b.png', ['data:image/png;base64,AA', '/b.png']],
    ['  ,, /a.png  2x  ', ['/a.png']],
    ['', []],
    [' , ', []],
  ])('should find the addresses in %j', (value, addresses) => {
    expect(readSrcset(value)).toEqual(addresses);
  });
});
