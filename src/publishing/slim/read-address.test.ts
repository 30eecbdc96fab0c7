import { describe, expect, it } from 'vitest';
import { readAddress } from './read-address';

describe('readAddress', () => {
  it.each([
    ['/icon.svg', '/icon.svg'],
    ['/icon.svg?icon.1pt5.svg#mark', '/icon.svg'],
    [' /a/../b.png\n', '/b.png'],
    ['/图.png', '/%E5%9B%BE.png'],
    ['/a b.png', '/a%20b.png'],
  ])('should read %j as a path of this site', (value, path) => {
    expect(readAddress(value)).toEqual({ kind: 'site', path });
  });

  it.each([
    ['https://other.example/a.png', 'foreign'],
    ['//other.example/a.png', 'foreign'],
    ['/\\other.example/a.png', 'foreign'],
    ['\\\\other.example/a.png', 'foreign'],
    ['mailto:office@example.org', 'foreign'],
    ['//', 'foreign'],
    ['a.png', 'relative'],
    ['./a:b.png', 'relative'],
    ['../a.png', 'relative'],
    ['?page=2', 'relative'],
    ['data:image/png;base64,AAAA', 'inline'],
    ['blob:https://here.example/1', 'inline'],
    ['about:blank', 'inline'],
    ['javascript:alert(1)', 'script'],
    [' \u0001JaVa\tScript:alert(1)', 'script'],
    ['#main', 'none'],
    ['  ', 'none'],
    ['', 'none'],
  ])('should read %j as %s', (value, kind) => {
    expect(readAddress(value)).toEqual({ kind });
  });
});
