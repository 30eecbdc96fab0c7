import type { Locale } from '@/domain/locales';
import type { RichTextBlock, RichTextInline, RichTextMark } from '@/domain/rich-text';
import type { RichTextView } from '@/domain/view-models/rich-text';
import type { Block, Line, Run } from '../blocks';
import { toAddress, type Writing } from './line';

/** How a mark looks on paper. Chinese has no italics, so emphasis is weight in both languages. */
const LOOKS: Readonly<Record<RichTextMark, Run['look']>> = {
  strong: 'strong',
  em: 'strong',
  strike: 'strike',
  underline: undefined,
  code: 'code',
  sub: 'sub',
  sup: 'super',
};

type Context = Writing & { readonly lang: Locale };

type Extra = Pick<Run, 'lang' | 'href'>;

function toRuns(inlines: readonly RichTextInline[], extra: Extra, context: Context): Line {
  return inlines.flatMap((inline): Line => {
    if (inline.kind === 'break') return [{ text: '\n', ...extra }];
    if (inline.kind === 'link') {
      return toRuns(inline.children, { ...extra, href: toAddress(inline.href, context.siteUrl) }, context);
    }
    const look = inline.marks.map((mark) => LOOKS[mark]).find((one) => one !== undefined);
    return [{ text: inline.text, ...extra, ...(look && { look }) }];
  });
}

function toLine(inlines: readonly RichTextInline[], context: Context): Line {
  return toRuns(inlines, context.lang === context.locale ? {} : { lang: context.lang }, context);
}

type Heading = Extract<RichTextBlock, { kind: 'heading' }>;

/** What stands below a heading becomes its section. */
function toSections(blocks: readonly RichTextBlock[], context: Context): Block[] {
  const start = blocks.findIndex(({ kind }) => kind === 'heading');
  if (start === -1) return blocks.flatMap((block) => toBlocks(block, context));
  const before = blocks.slice(0, start).flatMap((block) => toBlocks(block, context));
  const heading = blocks[start] as Heading;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.depth <= heading.depth);
  const inner = end === -1 ? rest : rest.slice(0, end);
  const title = toLine(heading.children, context);
  const section: Block = { kind: 'section', title, blocks: toSections(inner, context) };
  return [...before, section, ...(end === -1 ? [] : toSections(rest.slice(end), context))];
}

type Table = Extract<RichTextBlock, { kind: 'table' }>;

const lineOf = (blocks: readonly RichTextBlock[], context: Context): Line =>
  blocks.flatMap((block) => ('children' in block ? toLine(block.children, context) : []));

/** A table that staff wrote: its first row is its head. */
function toTable({ rows }: Table, context: Context): Block[] {
  const [head, ...body] = rows;
  if (!head) return [];
  const cells = body.map((row) => head.map((_, place) => lineOf(row[place]?.blocks ?? [], context)));
  const columns = head.map(({ blocks }) => ({
    label: lineOf(blocks, context)
      .map(({ text }) => text)
      .join(''),
    share: 1,
  }));
  return [{ kind: 'table', caption: '', columns, rows: cells }];
}

function toBlocks(block: RichTextBlock, context: Context): Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: toLine(block.children, context) }];
    case 'quote':
      return [{ kind: 'quote', text: toLine(block.children, context) }];
    case 'list': {
      const items = block.items.map((item) => toSections(item.blocks, context));
      return [{ kind: 'list', isOrdered: block.isOrdered, start: block.start, items }];
    }
    case 'table':
      return toTable(block, context);
    case 'heading':
      return [{ kind: 'paragraph', text: toLine(block.children, context) }];
    // Pictures stay on the page, where they are credited; a rule is ornament.
    case 'image':
    case 'rule':
      return [];
  }
}

/** The formatted text of a record as blocks of a document, its headings below where it stands. */
export function toRichBlocks({ content, lang }: RichTextView, writing: Writing): Block[] {
  return toSections(content.blocks, { ...writing, lang });
}
