import { describe, expect, it } from 'vitest';
import { isSafeHref, type RichTextImage, richTextToPlain, toRichText } from './rich-text';

const text = (value: string, format = 0) => ({ type: 'text', text: value, format });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const heading = (tag: string, value: string) => ({ type: 'heading', tag, children: [text(value)] });
const item = (...children: unknown[]) => ({ type: 'listitem', children });
const list = (listType: string, ...children: unknown[]) => ({ type: 'list', listType, children });
const state = (...children: unknown[]) => ({ root: { type: 'root', children } });
const link = (fields: object, label = 'here') => ({ type: 'link', fields, children: [text(label)] });

describe('toRichText', () => {
  it('should be null for what is empty or no editor state', () => {
    for (const nothing of [null, undefined, 'text', {}, { root: 1 }, state(), state(paragraph())]) {
      expect(toRichText(nothing)).toBeNull();
    }
  });

  it('should read the bits of a format as marks', () => {
    const content = toRichText(state(paragraph(text('a', 3), { type: 'linebreak' }, text('b', 64))));
    expect(content?.blocks).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'a', marks: ['strong', 'em'] },
          { kind: 'break' },
          { kind: 'text', text: 'b', marks: ['sup'] },
        ],
      },
    ]);
  });

  it('should never skip a heading level, whatever the editor chose', () => {
    const content = toRichText(
      state(
        heading('h4', 'a'),
        heading('h6', 'b'),
        heading('h2', 'c'),
        heading('h4', 'd'),
        heading('h3', 'e'),
      ),
    );
    expect(content?.blocks.map((block) => block.kind === 'heading' && block.depth)).toEqual([0, 1, 0, 1, 1]);
  });

  it('should put a nested list under the item before it', () => {
    const content = toRichText(state(list('number', item(text('a')), item(list('bullet', item(text('b')))))));
    const [outer] = content?.blocks ?? [];
    expect(outer).toMatchObject({ kind: 'list', isOrdered: true, start: 1 });
    expect(outer?.kind === 'list' && outer.items).toHaveLength(1);
    expect(content && richTextToPlain(content)).toBe('a\nb');
  });

  it('should resolve links to records and keep only the words of one that leads nowhere', () => {
    const doc = { relationTo: 'trainings', value: 7 };
    const source = state(paragraph(link({ linkType: 'internal', doc })));
    const toHref = ({ collection, value }: { collection: string; value: unknown }) =>
      `/en/${collection}/${value}`;
    expect(toRichText(source, { toHref })?.blocks[0]).toMatchObject({
      children: [{ kind: 'link', href: '/en/trainings/7' }],
    });
    expect(toRichText(source)?.blocks[0]).toEqual({
      kind: 'paragraph',
      children: [{ kind: 'text', text: 'here', marks: [] }],
    });
  });

  it('should not let a script through as an address', () => {
    const content = toRichText(state(paragraph(link({ url: 'javascript:alert(1)' }))));
    expect(content?.blocks[0]).toMatchObject({ children: [{ kind: 'text', text: 'here' }] });
  });

  it('should keep the words of a node it does not know', () => {
    const content = toRichText(
      state({ type: 'marquee', children: [paragraph(text('kept')), text('loose')] }),
    );
    expect(content && richTextToPlain(content)).toBe('kept\nloose');
  });

  it('should show an upload only when its picture is found', () => {
    const image: RichTextImage = {
      src: '/media/a.jpg',
      width: 4,
      height: 3,
      alt: { text: 'A room', lang: 'en' },
      caption: { text: 'The room', lang: 'en' },
      credit: null,
    };
    const source = state({ type: 'upload', value: 3 }, paragraph(text('after')));
    expect(toRichText(source)?.blocks).toHaveLength(1);
    expect(toRichText(source, { toImage: () => image })?.blocks[0]).toEqual({ kind: 'image', image });
  });

  it('should read tables with their headers', () => {
    const cell = (value: string, headerState: number) => ({
      type: 'tablecell',
      headerState,
      children: [paragraph(text(value))],
    });
    const row = (...children: unknown[]) => ({ type: 'tablerow', children });
    const content = toRichText(
      state({ type: 'table', children: [row(cell('Year', 1)), row(cell('2012', 0))] }),
    );
    const [table] = content?.blocks ?? [];
    expect(table?.kind === 'table' && table.rows.map(([first]) => first?.isHeader)).toEqual([true, false]);
  });
});

describe('isSafeHref', () => {
  it('should accept this site, the web, mail and telephone only', () => {
    for (const good of ['https://a.org', 'http://a.org', 'mailto:a@b.org', 'tel:+86', '/en', '#a'])
      expect(isSafeHref(good), good).toBe(true);
    for (const bad of ['javascript:1', 'data:text/html,x', '//evil.org', '', 'vbscript:1'])
      expect(isSafeHref(bad), bad).toBe(false);
  });
});
