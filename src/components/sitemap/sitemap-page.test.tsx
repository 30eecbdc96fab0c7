import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { getTranslate } from '@/messages/translate';
import { SitemapPage } from './sitemap-page';

type Entries = Parameters<typeof SitemapPage>[0]['entries'];

const titled = (route: string): Entries[number] => ({ route, title: { text: route, lang: 'en' } });

const draw = (entries: Entries) =>
  renderToStaticMarkup(<SitemapPage entries={entries} t={getTranslate('en')} locale="en" />);

/** The addresses in the order of the page, each under those it lies below. */
const outlineOf = (html: string) =>
  (html.match(/<ul class="site-map">|<\/ul>|href="\/en\/(?:a|b)[^"]*"/g) ?? []).join(' ');

describe('SitemapPage', () => {
  it('should nest each page under the nearest one whose address it continues', () => {
    const html = draw(['/a', '/a/b/c', '/a/b', '/b/missing/x', '/b'].map(titled));
    expect(outlineOf(html)).toContain(
      '<ul class="site-map"> href="/en/a" <ul class="site-map"> href="/en/a/b" <ul class="site-map"> href="/en/a/b/c" </ul> </ul> href="/en/b" <ul class="site-map"> href="/en/b/missing/x" </ul> </ul>',
    );
  });

  it('should count what is too much to list, and keep what lies below other pages', () => {
    const many = Array.from({ length: 1_200 }, (_, number) => `/a/${number}`);
    const html = draw(['/a', ...many, '/b', '/b/1'].map(titled));
    expect(html).toContain('1,200 pages, all listed there.');
    expect(outlineOf(html)).toContain('href="/en/a" href="/en/b" <ul class="site-map"> href="/en/b/1" </ul>');
  });

  it('should look at each page a few times only, however many there are', () => {
    let looks = 0;
    const entries = Array.from({ length: 3_000 }, (_, number) => ({
      title: { text: `Page ${number}`, lang: 'en' as const },
      get route() {
        looks += 1;
        return number === 0 ? '/a' : `/a/${number}`;
      },
    }));
    draw(entries);
    expect(looks).toBeLessThan(10 * entries.length);
  });
});
