import { describe, expect, it } from 'vitest';
import { negotiateLocale } from './negotiate-locale';

describe('negotiateLocale', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['fr-FR,fr;q=0.9,zh;q=0.5,en;q=0.4', 'zh'],
    ['en;q=0.3, zh;q=0.4', 'zh'],
    ['zh;q=0, en', 'en'],
    ['de', 'en'],
    ['*', 'en'],
    ['zho', 'en'],
  ])('should read %j as %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });
});
