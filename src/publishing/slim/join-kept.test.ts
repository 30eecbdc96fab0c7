import { describe, expect, it } from 'vitest';
import { joinKept } from './join-kept';

const NONE: ReadonlySet<number> = new Set();

/** Cuts every `|...|` out of the text. */
function cut(text: string, newlineDrops: ReadonlySet<number> = NONE): string {
  const cuts = [...text.matchAll(/\|[^|]*\|/g)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return joinKept(text, cuts, newlineDrops);
}

describe('joinKept', () => {
  it('should leave the rest as it was', () => {
    expect(cut('a|b|c|d|')).toBe('ac');
    expect(cut('|a|')).toBe('');
    expect(cut('12| | of 15')).toBe('12 of 15');
    expect(cut('<b>|x|\n</b>')).toBe('<b>\n</b>');
    expect(cut('&amp;| |lt;')).toBe('&amp;lt;');
  });

  it.each(['<|x|script>', '&am|x|p;', '&#|x|60;', '&lt|x|x', '\r|x|\n'])(
    'should keep apart what would become something else in %j',
    (text) => {
      expect(cut(text)).toBe(text.replace('|x|', '<!---->'));
    },
  );

  it('should keep a newline that is no longer dropped', () => {
    expect(cut('<pre>|x|\na</pre>', new Set([5]))).toBe('<pre><!---->\na</pre>');
    expect(cut('<pre>|x|a</pre>', new Set([5]))).toBe('<pre>a</pre>');
  });
});
