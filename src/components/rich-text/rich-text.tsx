import type { ReactNode } from 'react';
import { toHtmlLang } from '@/domain/locales';
import type { RichTextBlock, RichTextCell, RichTextInline, RichTextMark } from '@/domain/rich-text';
import type { RichTextView } from '@/domain/view-models/rich-text';
import { each } from '../ui/each';
import { type HeadingLevel, headingTag, nextLevel } from '../ui/heading-level';
import { MediaFigure } from '../ui/media-figure';
import type { Words } from '../ui/words';

type RichTextProps = Words & {
  readonly text: RichTextView;
  /** The level of the text's first headings: that of a section beside it. */
  readonly level: HeadingLevel;
};

type Context = Words & { readonly level: HeadingLevel };

/** Formatted text of a record as semantic HTML, in its language, its headings at the level where it stands. */
export function RichText({ text, level, t, locale }: RichTextProps) {
  const lang = text.lang === locale ? undefined : toHtmlLang(text.lang);
  return (
    <div className="prose" lang={lang}>
      {drawBlocks(text.content.blocks, { level, t, locale: text.lang })}
    </div>
  );
}

function drawBlocks(blocks: readonly RichTextBlock[], context: Context): readonly ReactNode[] {
  return each(blocks, (block) => drawBlock(block, context));
}

function drawBlock(block: RichTextBlock, context: Context): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{drawInlines(block.children)}</p>;
    case 'heading':
      return drawHeading(block.depth, block.children, context.level);
    case 'quote':
      return <blockquote>{drawInlines(block.children)}</blockquote>;
    case 'list':
      return drawList(block, context);
    case 'image':
      return <MediaFigure image={block.image} t={context.t} locale={context.locale} />;
    case 'table':
      return drawTable(block.rows, context);
    case 'rule':
      return <hr />;
  }
}

function drawHeading(depth: number, children: readonly RichTextInline[], level: HeadingLevel): ReactNode {
  let own = level;
  for (let step = 0; step < depth; step += 1) own = nextLevel(own);
  const Heading = headingTag(own);
  return <Heading>{drawInlines(children)}</Heading>;
}

function drawList(block: Extract<RichTextBlock, { kind: 'list' }>, context: Context): ReactNode {
  const items = each(block.items, (item) => <li>{drawTight(item.blocks, context)}</li>);
  if (!block.isOrdered) return <ul>{items}</ul>;
  return <ol start={block.start === 1 ? undefined : block.start}>{items}</ol>;
}

/** The first paragraph of a list item or a cell needs no element of its own. */
function drawTight(blocks: readonly RichTextBlock[], context: Context): ReactNode {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return drawBlocks(blocks, context);
  return (
    <>
      {drawInlines(first.children)}
      {drawBlocks(rest, context)}
    </>
  );
}

function drawTable(rows: readonly (readonly RichTextCell[])[], context: Context): ReactNode {
  return (
    <div className="table-scroll">
      <table className="data-table">
        <tbody>
          {each(rows, (row, place) => (
            <tr>{each(row, (cell) => drawCell(cell, place === 0 ? 'col' : 'row', context))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function drawCell(cell: RichTextCell, scope: 'col' | 'row', context: Context): ReactNode {
  const spans = {
    colSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
  };
  const content = drawTight(cell.blocks, context);
  if (!cell.isHeader) return <td {...spans}>{content}</td>;
  return (
    <th scope={scope} {...spans}>
      {content}
    </th>
  );
}

const MARK_TAGS = {
  strong: 'strong',
  em: 'em',
  strike: 's',
  underline: 'u',
  code: 'code',
  sub: 'sub',
  sup: 'sup',
} as const satisfies Record<RichTextMark, string>;

function drawInlines(inlines: readonly RichTextInline[]): readonly ReactNode[] {
  return each(inlines, drawInline);
}

function drawInline(inline: RichTextInline): ReactNode {
  if (inline.kind === 'break') return <br />;
  if (inline.kind === 'link') return <a href={inline.href}>{drawInlines(inline.children)}</a>;
  return withMarks(inline.text, inline.marks);
}

function withMarks(content: ReactNode, marks: readonly RichTextMark[]): ReactNode {
  const [first, ...rest] = marks;
  if (!first) return content;
  const Tag = MARK_TAGS[first];
  return <Tag>{withMarks(content, rest)}</Tag>;
}
