import { describe, expect, it } from 'vitest';
import { formatFinding, toFinding } from './finding';
import { VALIDATION_MESSAGES } from './validation-messages';

const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('VALIDATION_MESSAGES', () => {
  it.each(Object.entries(VALIDATION_MESSAGES))(
    '%s should speak of the same values in both languages',
    (_id, text) => {
      expect(namesIn(text.zh)).toEqual(namesIn(text.en));
      expect(text.en).toMatch(/\.$/);
      expect(text.zh).toMatch(/。$/);
    },
  );
});

describe('formatFinding', () => {
  it('should put the values in', () => {
    expect(formatFinding(toFinding('weights-above-100', { sum: 120 }))).toEqual({
      en: 'The weights add up to 120 %. Lower some of them until they are 100 % at most.',
      zh: '各项权重合计 120%。请调低部分权重，使合计不超过 100%。',
    });
  });
});
