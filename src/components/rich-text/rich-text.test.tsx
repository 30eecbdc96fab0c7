import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { RichTextBlock, RichTextInline } from '@/domain/rich-text';
import { getTranslate } from '@/messages/translate';
import { FIRST_SECTION_LEVEL, nextLevel } from '../ui/heading-level';
import { RichText } from './rich-text';

const words = (value: string): readonly RichTextInline[] => [{ kind: 'text', text: value, marks: [] }];
const paragraph = (value: string): RichTextBlock => ({ kind: 'paragraph', children: words(value) });

function draw(blocks: readonly RichTextBlock[], lang: 'en' | 'zh' = 'en'): string {
  const level = nextLevel(FIRST_SECTION_LEVEL);
  const html = renderToStaticMarkup(
    <RichText text={{ content: { blocks }, lang }} level={level} t={getTranslate('en')} locale="en" />,
  );
  return html.replace(/^<div class="prose"[^>]*>|<\/div>$/g, '');
}

describe('RichText', () => {
  it('should shift headings to where the text stands', () => {
    const html = draw([
      { kind: 'heading', depth: 0, children: words('A') },
      { kind: 'heading', depth: 1, children: words('B') },
    ]);
    expect(html).toBe('<h3>A</h3><h4>B</h4>');
  });

  it('should say the language of a text that is not the page’s', () => {
    const text = { content: { blocks: [paragraph('文')] }, lang: 'zh' } as const;
    const html = renderToStaticMarkup(
      <RichText text={text} level={FIRST_SECTION_LEVEL} t={getTranslate('en')} locale="en" />,
    );
    expect(html).toBe('<div class="prose" lang="zh-Hans"><p>文</p></div>');
  });

  it('should nest marks and keep links', () => {
    const html = draw([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'a', marks: ['strong', 'em'] },
          { kind: 'break' },
          { kind: 'link', href: '/en/about', children: words('b') },
        ],
      },
    ]);
    expect(html).toBe('<p><strong><em>a</em></strong><br/><a href="/en/about">b</a></p>');
  });

  it('should nest lists inside the item they belong to', () => {
    const inner: RichTextBlock = {
      kind: 'list',
      isOrdered: false,
      start: 1,
      items: [{ blocks: [paragraph('b')] }],
    };
    const html = draw([
      { kind: 'list', isOrdered: true, start: 3, items: [{ blocks: [paragraph('a'), inner] }] },
    ]);
    expect(html).toBe('<ol start="3"><li>a<ul><li>b</li></ul></li></ol>');
  });

  it('should escape what an editor typed', () => {
    expect(draw([paragraph('<script>')])).toBe('<p>&lt;script&gt;</p>');
  });

  it('should describe a picture and credit it', () => {
    const html = draw([
      {
        kind: 'image',
        image: {
          src: '/media/a.jpg',
          width: 4,
          height: 3,
          alt: { text: 'A room', lang: 'en' },
          caption: { text: '会场', lang: 'zh' },
          credit: 'B. Example',
        },
      },
    ]);
    expect(html).toContain('src="/media/a.jpg" width="4" height="3" alt="A room"');
    expect(html).toContain('<span lang="zh-Hans">会场</span> Photograph: B. Example');
  });

  it('should give header cells of a table their scope', () => {
    const cell = (value: string, isHeader: boolean) => ({
      isHeader,
      colSpan: 1,
      rowSpan: 1,
      blocks: [paragraph(value)],
    });
    const html = draw([
      {
        kind: 'table',
        rows: [
          [cell('Year', true), cell('People', true)],
          [cell('2012', true), cell('16', false)],
        ],
      },
    ]);
    expect(html).toContain('<tr><th scope="col">Year</th><th scope="col">People</th></tr>');
    expect(html).toContain('<tr><th scope="row">2012</th><td>16</td></tr>');
  });
});
