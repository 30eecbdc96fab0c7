import { describe, expect, it } from 'vitest';
import { readStyleAssets } from './read-style-assets';

const SHEET = '/_next/static/chunks/site.css';
const read = (css: string) => readStyleAssets(css, SHEET);

describe('readStyleAssets', () => {
  it.each([
    ['@font-face{src:url(../media/serif.woff2)format("woff2")}', ['/_next/static/media/serif.woff2']],
    ['a{background:url("/a.png")}', ['/a.png']],
    ["a{background:URL( '/a b.png' )}", ['/a%20b.png']],
    ['a{mask:url(/marks.svg?v=1#cell)}', ['/marks.svg']],
    ['@import "print.css" print;', ['/_next/static/chunks/print.css']],
    ['@import url(/extra.css);', ['/extra.css']],
    ['a{background:url(/\\61 .png)}', ['/a.png']],
    ['a{background:url("/a\\"b.png")}', ['/a%22b.png']],
    ['a{x:url(/b.png)}b{x:url(/a.png),url(/b.png)}', ['/a.png', '/b.png']],
  ])('should find the files in %s', (css, paths) => {
    expect(read(css)).toEqual(paths);
  });

  it.each([
    'a{fill:url(#pattern)}',
    'a{background:url(data:image/png;base64,AAAA)}',
    'a{background:url(https://other.example/a.png)}',
    'a{background:url(//other.example/a.png)}',
    'a{background:url()}',
    '/* url(/a.png) */',
    '/* url(/a.png)',
    'a{content:"url(/a.png)"}',
    "a{content:'it\\'s url(/a.png)'}",
    'a{x:my-url(/a.png)}',
    'a{content:"/a.png"}',
  ])('should find none in %s', (css) => {
    expect(read(css)).toEqual([]);
  });
});
