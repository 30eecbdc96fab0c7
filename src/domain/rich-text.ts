import type { LangText } from './lang-text';

/**
 * Formatted text as a plain tree. The editor keeps Lexical's state; `toRichText` turns it into this
 * shape at the door of the content, with links and pictures already resolved and everything unknown
 * reduced to its words, so that nothing unsafe or half-known reaches a page.
 */

export type RichTextInline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly marks: readonly RichTextMark[];
    }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'link';
      readonly href: string;
      readonly children: readonly RichTextInline[];
    };

export type RichTextMark = 'strong' | 'em' | 'strike' | 'underline' | 'code' | 'sub' | 'sup';

export type RichTextImage = {
  readonly src: string;
  /** Pixels of the file, so that nothing moves while it loads. */
  readonly width: number;
  readonly height: number;
  readonly alt: LangText;
  readonly caption: LangText | null;
  readonly credit: string | null;
};

export type RichTextListItem = { readonly blocks: readonly RichTextBlock[] };

export type RichTextCell = {
  readonly isHeader: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly RichTextBlock[];
};

export type RichTextBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly RichTextInline[] }
  /** `depth` counts from 0 and never skips; the page adds the level it stands at. */
  | { readonly kind: 'heading'; readonly depth: number; readonly children: readonly RichTextInline[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly start: number;
      readonly items: readonly RichTextListItem[];
    }
  | { readonly kind: 'quote'; readonly children: readonly RichTextInline[] }
  | { readonly kind: 'image'; readonly image: RichTextImage }
  | { readonly kind: 'table'; readonly rows: readonly (readonly RichTextCell[])[] }
  | { readonly kind: 'rule' };

export type RichTextContent = { readonly blocks: readonly RichTextBlock[] };

type Node = Readonly<Record<string, unknown>>;

/** How links and pictures of a text are found. What a resolver answers with null is shown as its words, or not at all. */
export type RichTextResolvers = {
  /** Address of a link to a record: its collection and its value as stored (an id or the record). */
  readonly toHref?: (target: { readonly collection: string; readonly value: unknown }) => string | null;
  /** The picture of an upload node, from its value as stored. */
  readonly toImage?: (value: unknown) => RichTextImage | null;
};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const childrenOf = (node: Node): readonly Node[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : [];
const numberOr = (value: unknown, fallback: number) => (typeof value === 'number' ? value : fallback);

/** Bits of a Lexical text node's `format`. */
const MARK_BITS: readonly (readonly [number, RichTextMark])[] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 'strike'],
  [8, 'underline'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
];

const INLINE_TYPES = new Set(['text', 'tab', 'linebreak', 'link', 'autolink']);

/** Addresses that a text may lead to: this site, the web, mail, telephone. Never a script. */
export function isSafeHref(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:|#|\/(?!\/))/i.test(href);
}

function toText(node: Node): RichTextInline[] {
  const text = typeof node.text === 'string' ? node.text : '';
  const format = numberOr(node.format, 0);
  const marks = MARK_BITS.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark);
  return text === '' ? [] : [{ kind: 'text', text, marks }];
}

function hrefOf(node: Node, resolvers: RichTextResolvers): string | null {
  const fields = isNode(node.fields) ? node.fields : {};
  if (fields.linkType === 'internal' && isNode(fields.doc)) {
    const { relationTo, value } = fields.doc;
    return typeof relationTo === 'string'
      ? (resolvers.toHref?.({ collection: relationTo, value }) ?? null)
      : null;
  }
  const href = typeof fields.url === 'string' ? fields.url.trim() : '';
  return isSafeHref(href) ? href : null;
}

function toInline(node: Node, resolvers: RichTextResolvers): RichTextInline[] {
  if (node.type === 'text') return toText(node);
  if (node.type === 'tab') return [{ kind: 'text', text: ' ', marks: [] }];
  if (node.type === 'linebreak') return [{ kind: 'break' }];
  const children = toInlines(node, resolvers);
  const href = node.type === 'link' || node.type === 'autolink' ? hrefOf(node, resolvers) : null;
  return href && children.length > 0 ? [{ kind: 'link', href, children }] : children;
}

function toInlines(node: Node, resolvers: RichTextResolvers): RichTextInline[] {
  return childrenOf(node).flatMap((child) => toInline(child, resolvers));
}

/** Text that stands directly beside blocks (in list items and cells) becomes a paragraph of its own. */
function toBlocks(nodes: readonly Node[], resolvers: RichTextResolvers): RichTextBlock[] {
  const blocks: RichTextBlock[] = [];
  let loose: RichTextInline[] = [];
  const flush = () => {
    if (loose.length > 0) blocks.push({ kind: 'paragraph', children: loose });
    loose = [];
  };
  for (const node of nodes) {
    if (INLINE_TYPES.has(String(node.type))) {
      loose.push(...toInline(node, resolvers));
    } else {
      flush();
      blocks.push(...toBlock(node, resolvers));
    }
  }
  flush();
  return blocks;
}

type ToBlock = (node: Node, resolvers: RichTextResolvers) => RichTextBlock[];

const textBlock =
  (kind: 'paragraph' | 'quote'): ToBlock =>
  (node, resolvers) => {
    const children = toInlines(node, resolvers);
    return children.length > 0 ? [{ kind, children }] : [];
  };

const toHeading: ToBlock = (node, resolvers) => {
  const children = toInlines(node, resolvers);
  const depth = Number(String(node.tag).slice(1)) || 2;
  return children.length > 0 ? [{ kind: 'heading', depth, children }] : [];
};

/** Lexical keeps a nested list as an item of its own that holds nothing else: it belongs to the item before. */
const toList: ToBlock = (node, resolvers) => {
  const items: { blocks: RichTextBlock[] }[] = [];
  for (const item of childrenOf(node)) {
    const children = childrenOf(item);
    const blocks = toBlocks(children, resolvers);
    const last = items.at(-1);
    const isNested = children.length > 0 && children.every((child) => child.type === 'list');
    if (isNested && last) last.blocks.push(...blocks);
    else if (blocks.length > 0) items.push({ blocks });
  }
  const isOrdered = node.listType === 'number';
  return items.length > 0 ? [{ kind: 'list', isOrdered, start: numberOr(node.start, 1), items }] : [];
};

const toImageBlock: ToBlock = (node, resolvers) => {
  const image = resolvers.toImage?.(node.value) ?? null;
  return image ? [{ kind: 'image', image }] : [];
};

const toTable: ToBlock = (node, resolvers) => {
  const rows = childrenOf(node).map((row) =>
    childrenOf(row).map((cell) => ({
      isHeader: numberOr(cell.headerState, 0) > 0,
      colSpan: numberOr(cell.colSpan, 1),
      rowSpan: numberOr(cell.rowSpan, 1),
      blocks: toBlocks(childrenOf(cell), resolvers),
    })),
  );
  return rows.length > 0 ? [{ kind: 'table', rows }] : [];
};

const TO_BLOCK: Readonly<Record<string, ToBlock>> = {
  paragraph: textBlock('paragraph'),
  quote: textBlock('quote'),
  heading: toHeading,
  list: toList,
  upload: toImageBlock,
  table: toTable,
  horizontalrule: () => [{ kind: 'rule' }],
};

function toBlock(node: Node, resolvers: RichTextResolvers): RichTextBlock[] {
  const known = TO_BLOCK[String(node.type)];
  return known ? known(node, resolvers) : toBlocks(childrenOf(node), resolvers);
}

/** Editors choose headings by their looks; the outline must not skip a level. */
function closeHeadingGaps(blocks: readonly RichTextBlock[]): RichTextBlock[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    while (open.length > 0 && (open.at(-1) ?? 0) >= block.depth) open.pop();
    open.push(block.depth);
    return { ...block, depth: open.length - 1 };
  });
}

/**
 * Reads a Lexical editor state as Payload stores it.
 * @returns null for what is empty or no editor state at all; nothing is thrown for odd content
 */
export function toRichText(state: unknown, resolvers: RichTextResolvers = {}): RichTextContent | null {
  const root = isNode(state) && isNode(state.root) ? state.root : null;
  const blocks = root ? closeHeadingGaps(toBlocks(childrenOf(root), resolvers)) : [];
  return blocks.length > 0 ? { blocks } : null;
}

function inlineText(inlines: readonly RichTextInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'break' ? ' ' : inlineText(inline.children);
    })
    .join('');
}

function blockText(block: RichTextBlock): readonly string[] {
  if ('children' in block) return [inlineText(block.children)];
  if (block.kind === 'list') return block.items.flatMap((item) => item.blocks.flatMap(blockText));
  if (block.kind === 'table') return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(blockText));
  return block.kind === 'image' && block.image.caption ? [block.image.caption.text] : [];
}

/** The bare words, one line a block: for descriptions, feeds and search. */
export function richTextToPlain(content: RichTextContent): string {
  return content.blocks.flatMap(blockText).join('\n');
}
