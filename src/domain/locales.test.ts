import { describe, expect, it } from 'vitest';
import { parseLocale, toHtmlLang } from './locales';

describe('parseLocale', () => {
  it('should accept the languages of the site and nothing else', () => {
    expect(parseLocale('en')).toBe('en');
    expect(parseLocale('zh')).toBe('zh');
    expect(parseLocale('fr')).toBeNull();
    expect(parseLocale('favicon.ico')).toBeNull();
    expect(parseLocale(undefined)).toBeNull();
  });
});

describe('toHtmlLang', () => {
  it('should name simplified Chinese by its script', () => {
    expect(toHtmlLang('zh')).toBe('zh-Hans');
  });
});
