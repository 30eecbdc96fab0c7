import type { Block, Line } from '../blocks';
import { say } from './line';

/** A part of a document with its heading. */
export function section(title: string | Line, blocks: readonly Block[]): Block {
  return { kind: 'section', title: typeof title === 'string' ? say(title) : title, blocks };
}

/** A paragraph of plain words. */
export function paragraph(text: string | Line): Block {
  return { kind: 'paragraph', text: typeof text === 'string' ? say(text) : text };
}

/** Points, one below the other. */
export function points(lines: readonly Line[]): Block {
  return { kind: 'list', isOrdered: false, items: lines.map((line) => [paragraph(line)]) };
}
