import { describe, expect, it } from 'vitest';
import { nextTranslationState } from './translation-state';

describe('nextTranslationState', () => {
  it('should call a language begun once its name is written', () => {
    expect(nextTranslationState({ claimed: 'missing', before: 'missing', isNamed: true })).toBe('draft');
  });

  it('should not call a language ready that has no name', () => {
    expect(nextTranslationState({ claimed: 'ready', before: 'missing', isNamed: false })).toBe('missing');
    expect(nextTranslationState({ claimed: 'ready', before: 'draft', isNamed: false })).toBe('draft');
  });

  it('should not leave a language ready whose name was taken away', () => {
    expect(nextTranslationState({ claimed: 'ready', before: 'ready', isNamed: false })).toBe('draft');
  });

  it('should believe everything else', () => {
    expect(nextTranslationState({ claimed: 'ready', before: 'draft', isNamed: true })).toBe('ready');
    expect(nextTranslationState({ claimed: 'draft', before: 'missing', isNamed: false })).toBe('draft');
    expect(nextTranslationState({ claimed: 'ready', before: 'missing', isNamed: null })).toBe('ready');
  });
});
