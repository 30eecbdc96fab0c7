import { describe, expect, it } from 'vitest';
import { keepInside } from './keep-inside';

const toInside = (address: string) => (address.startsWith('/en') ? `/in${address}` : address);
const keep = (html: string) => keepInside(html, toInside);

describe('keepInside', () => {
  it('should lead links, forms and pictures inside, however they are written', () => {
    expect(keep('<a class="x" href="/en/a" id=z>A</a>')).toBe('<a class="x" href="/in/en/a" id=z>A</a>');
    expect(keep("<a href='/en/b'>B</a><a href=/en/c>C</a>")).toBe(
      '<a href="/in/en/b">B</a><a href="/in/en/c">C</a>',
    );
    expect(keep('<form action="/en/list"><button formaction="/en/other">Go</button></form>')).toBe(
      '<form action="/in/en/list"><button formaction="/in/en/other">Go</button></form>',
    );
    expect(keep('<svg><a xlink:href="/en"><image href="/en/p.png"/></a></svg>')).toBe(
      '<svg><a xlink:href="/in/en"><image href="/in/en/p.png"/></a></svg>',
    );
  });

  it('should read addresses as browsers do, and write them so', () => {
    expect(keep('<a href="/en?a=1&amp;b=2">A</a>')).toBe('<a href="/in/en?a=1&amp;b=2">A</a>');
    expect(keep('<a href="&#47;en">A</a>')).toBe('<a href="/in/en">A</a>');
  });

  it('should lead each picture of a set inside, also one named twice', () => {
    expect(keep('<img srcset="/en/a 1x, /other 2x,/en/a 3x">')).toBe(
      '<img srcset="/in/en/a 1x, /other 2x,/in/en/a 3x">',
    );
  });

  it('should leave every other byte as it is', () => {
    const html =
      '<!doctype html><link rel="canonical" href="/en/a"><meta content="/en"><script type="application/ld+json">' +
      '{"html":"<a href=\\"/en\\">"}</script><!-- <a href="/en"> --><p title="/en">&lt;a href="/en"></p><a href="?q=1">';
    expect(keep(html)).toBe(html);
    expect(keep('')).toBe('');
  });
});
