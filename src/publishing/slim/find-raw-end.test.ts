import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { findNoscriptEnd, findScriptEnd } from './find-raw-end';

const START = '<script>';

/** The text of a script, as read here. */
function textOf(html: string): string {
  return html.slice(START.length, findScriptEnd(html, START.length).textEnd);
}

/** The text of the script at the start of `html`, as read by an independent parser. */
function judgedTextOf(html: string): string {
  const [script] = parseFragment(html).childNodes;
  const [text] = script && 'childNodes' in script ? script.childNodes : [];
  return text && 'value' in text ? text.value : '';
}

describe('findScriptEnd', () => {
  it.each([
    ['<script>a</script>b', 'a'],
    ['<script>a</SCRIPT >b', 'a'],
    ['<script>a</scripts>b</script>c', 'a</scripts>b'],
    ['<script><!--a</script>b', '<!--a'],
    ['<script><!--<script>a</script>b--></script>c', '<!--<script>a</script>b-->'],
    ['<script><!-->a</script>b', '<!-->a'],
    ['<script><!--><script></script>b', '<!--><script>'],
    ['<script>a', 'a'],
  ])('should end the script in %s', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('should agree with another parser on anything that may stand in a script', () => {
    const part = fc.constantFrom(
      '<!--',
      '-->',
      '--',
      '!',
      '>',
      '<',
      '<script',
      '<script>',
      '</script',
      '</script>',
      '/',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const html = `${START}${parts.join('')}</script>-->`;
        // Without its own end, the text of a script ends with the page for both.
        expect(textOf(html)).toBe(judgedTextOf(html));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('findNoscriptEnd', () => {
  it.each([
    ['<noscript><p>a</p></noscript>b', '<p>a</p>'],
    ['<noscript><!-- </noscript> -->', '<!-- '],
    ['<noscript><p title="</NOSCRIPT >">', '<p title="'],
    ['<noscript></noscripts></noscript>', '</noscripts>'],
    ['<noscript>a', 'a'],
  ])('should end the element in %s', (html, text) => {
    const from = '<noscript>'.length;
    expect(html.slice(from, findNoscriptEnd(html, from).textEnd)).toBe(text);
  });

  it('should say where the element ends, with its end tag', () => {
    const html = '<noscript>a</noscript\n>b';
    expect(html.slice(findNoscriptEnd(html, 10).end)).toBe('b');
  });
});
