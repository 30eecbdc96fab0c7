import type { Block } from '../blocks';
import { say, type Writing } from './line';
import { points } from './section';

const METHOD = [
  'sums',
  'unknown',
  'people',
  'countries',
  'groups',
  'small',
  'weights',
  'byHand',
  'bytes',
] as const;

/** How the figures come about, each rule a point. */
export function toMethod({ t }: Pick<Writing, 't'>): Block {
  return points(METHOD.map((rule) => say(t(`pdf.method.${rule}`))));
}
