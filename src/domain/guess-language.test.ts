import { describe, expect, it } from 'vitest';
import { toGuessedText } from './guess-language';

describe('toGuessedText', () => {
  it('should take any Chinese character as Chinese', () => {
    expect(toGuessedText(' 王 Wang ')).toEqual({ text: '王 Wang', lang: 'zh' });
    expect(toGuessedText('Wang')).toEqual({ text: 'Wang', lang: 'en' });
  });

  it('should be null without a text', () => {
    for (const nothing of [null, undefined, '', '  ']) expect(toGuessedText(nothing)).toBeNull();
  });
});
