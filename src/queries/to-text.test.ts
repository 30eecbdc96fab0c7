import { describe, expect, it } from 'vitest';
import { toLangValue, toText, toTitle } from './to-text';

describe('toText', () => {
  it('should read one value per language', () => {
    expect(toText({ en: 'Year', zh: '年' }, 'zh')).toEqual({ text: '年', lang: 'zh' });
    expect(toText({ en: 'Year' }, 'zh')).toEqual({ text: 'Year', lang: 'en' });
  });

  it('should be null for anything that holds no text', () => {
    for (const value of [null, undefined, {}, { en: '' }, { fr: 'An' }, 7])
      expect(toText(value, 'en')).toBeNull();
  });
});

describe('toTitle', () => {
  it('should fall back to the record id', () => {
    expect(toTitle({}, 'en', 'TRN-2012-01')).toEqual({ text: 'TRN-2012-01', lang: 'en' });
  });
});

describe('toLangValue', () => {
  it('should say in which language a rich text is', () => {
    expect(toLangValue({ en: { root: {} } }, 'zh')).toEqual({ value: { root: {} }, lang: 'en' });
    expect(toLangValue({ en: null }, 'zh')).toBeNull();
  });
});
