import { describe, expect, it } from 'vitest';
import { pickText } from './lang-text';

describe('pickText', () => {
  it('should prefer the wanted language', () => {
    expect(pickText({ en: 'Training', zh: '培训' }, 'zh')).toEqual({ text: '培训', lang: 'zh' });
  });

  it('should fall back to the other language and say so', () => {
    expect(pickText({ en: 'Training', zh: ' ' }, 'zh')).toEqual({ text: 'Training', lang: 'en' });
  });

  it('should be null when no language has the text', () => {
    expect(pickText({ en: '', zh: null }, 'en')).toBeNull();
  });
});
