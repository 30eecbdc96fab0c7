import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';
import type { Locale } from '@/domain/locales';
import { getTranslate } from '@/messages/translate';
import type { Example } from '../ui/example';

/** The HTML of an example in one language. */
export function drawExample(example: Example, locale: Locale): string {
  return renderToStaticMarkup(example.draw({ t: getTranslate(locale), locale }));
}

/** The words of a page without its tags, for what a reader would see. */
export function toWords(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const valuesOf = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, value]) => value ?? '');

/** What holds for every page in every state; the browser tests check the rest with axe. */
export function expectSoundPage(html: string): void {
  expect(html).not.toMatch(/ style=|undefined|NaN|\[object/);
  expect(valuesOf(html, /<(main)\b/g)).toHaveLength(1);
  const levels = valuesOf(html, /<h([1-6])\b/g).map(Number);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [place, level] of levels.entries())
    expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
  const ids = valuesOf(html, / id="([^"]+)"/g);
  expect(ids).toEqual([...new Set(ids)]);
  for (const target of valuesOf(html, / href="#([^"]+)"/g)) expect(ids).toContain(target);
  for (const link of valuesOf(html, /<a\b[^>]*>(.*?)<\/a>/gs)) expect(toWords(link)).not.toBe('');
}
