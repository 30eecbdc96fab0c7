import { Parser } from 'htmlparser2';

/** A piece of text as it is read. */
export type Block = { readonly kind: 'h1' | 'h2' | 'h3' | 'p' | 'li'; readonly text: string };

const KINDS: readonly string[] = ['h1', 'h2', 'h3', 'p', 'li'];

/** The headings, paragraphs and list items of the main part of a page, in their order. */
export function readBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  let isMain = false;
  let open: { kind: string; text: string } | null = null;
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'main') isMain = true;
      if (isMain && KINDS.includes(name)) open = { kind: name, text: '' };
    },
    ontext: (text) => {
      if (open) open.text += text;
    },
    onclosetag: (name) => {
      if (name === 'main') isMain = false;
      if (open?.kind !== name) return;
      const text = open.text.replace(/\s+/g, ' ').trim();
      if (text) blocks.push({ kind: name as Block['kind'], text });
      open = null;
    },
  });
  parser.end(html);
  return blocks;
}
