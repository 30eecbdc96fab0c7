import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import zh from './zh.json';

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

/** The names of the values that a text asks for, so that both languages can be compared. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node && typeof node === 'object') {
      const element = node as { type?: number; value?: unknown };
      if (typeof element.type === 'number' && element.type > 0 && typeof element.value === 'string')
        names.add(element.value);
      Object.values(node).forEach(visit);
    }
  };
  visit(new IntlMessageFormat(text, 'en').getAst());
  return [...names].sort();
}

const texts = { en: flatten(en), zh: flatten(zh) };

describe('interface texts', () => {
  it('should have the same keys in every language', () => {
    expect([...texts.zh.keys()].sort()).toEqual([...texts.en.keys()].sort());
  });

  it('should parse, be filled and ask for the same values in every language', () => {
    for (const [key, text] of texts.en) {
      const chinese = texts.zh.get(key) ?? '';
      expect(text.trim(), key).not.toBe('');
      expect(chinese.trim(), key).not.toBe('');
      expect(argumentsOf(chinese), key).toEqual(argumentsOf(text));
    }
  });
});
