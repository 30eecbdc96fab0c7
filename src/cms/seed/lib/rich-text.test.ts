import { describe, expect, it } from 'vitest';
import { rich, toRichText } from './rich-text';

describe('toRichText', () => {
  it('should write paragraphs, headings and lists as the editor keeps them', () => {
    const { root } = toRichText(['Text', { h: 'Heading' }, { list: ['one', 'two'] }]);
    expect(root.children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text', text: 'Text' }] },
      { type: 'heading', tag: 'h2', children: [{ text: 'Heading' }] },
      {
        type: 'list',
        listType: 'bullet',
        tag: 'ul',
        children: [
          { type: 'listitem', value: 1, children: [{ text: 'one' }] },
          { type: 'listitem', value: 2, children: [{ text: 'two' }] },
        ],
      },
    ]);
  });

  it('should keep both languages apart', () => {
    const { en, zh } = rich(['One'], ['一']);
    expect(JSON.stringify(en)).toContain('"One"');
    expect(JSON.stringify(en)).not.toContain('一');
    expect(JSON.stringify(zh)).toContain('一');
  });
});
