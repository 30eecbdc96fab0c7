import type { Bilingual } from './bilingual';

/** A piece of formatted text: a plain string is a paragraph, `h` a heading, `list` a list of points. */
export type RichBlock = string | { readonly h: string } | { readonly list: readonly string[] };

type Node = { readonly type: string; readonly version: number; readonly [key: string]: unknown };

/** The editor state of Payload's Lexical field, as far as seeds write it. */
export type RichText = {
  root: {
    type: 'root';
    version: number;
    direction: 'ltr';
    format: '';
    indent: number;
    children: Node[];
  };
};

const FRAME = { version: 1, direction: 'ltr', format: '', indent: 0 } as const;

const toText = (text: string): Node => ({
  type: 'text',
  version: 1,
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
});

function toNode(block: RichBlock): Node {
  if (typeof block === 'string') {
    return { ...FRAME, type: 'paragraph', textFormat: 0, textStyle: '', children: [toText(block)] };
  }
  if ('h' in block) return { ...FRAME, type: 'heading', tag: 'h2', children: [toText(block.h)] };
  const items = block.list.map((text, index) => ({
    ...FRAME,
    type: 'listitem',
    value: index + 1,
    children: [toText(text)],
  }));
  return { ...FRAME, type: 'list', listType: 'bullet', tag: 'ul', start: 1, children: items };
}

/** Paragraphs, headings (level 2) and lists as an editor state. */
export function toRichText(blocks: readonly RichBlock[]): RichText {
  return { root: { ...FRAME, type: 'root', children: blocks.map(toNode) } };
}

/** The same formatted text in both languages. */
export function rich(en: readonly RichBlock[], zh: readonly RichBlock[]): Bilingual<RichText> {
  return { en: toRichText(en), zh: toRichText(zh) };
}
