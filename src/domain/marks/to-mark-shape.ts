import { MARK_SIZE, type Mark, type MarkLevel } from './to-mark';

/** Width of the seal's border and of the white within it, in cells. */
const BORDER = 0.6;
const MARGIN = 0.35;
const EDGE = BORDER + MARGIN;
const FULL = MARK_SIZE + 2 * EDGE;

/** The side of the carved square, as a share of its place; an empty place keeps a thin outline of its own. */
const SIDES: Readonly<Record<MarkLevel, number>> = { 0: 0.34, 1: 0.48, 2: 0.62, 3: 0.76, 4: 0.9 };

/** A mark as it is drawn, on screen and on paper. Lengths are in cells, paths are those of SVG. */
export type MarkShape = {
  /** Side of the whole drawing. */
  readonly full: number;
  /** The frame: corner and side of a square, and the width of its line. */
  readonly frame: { readonly start: number; readonly side: number; readonly width: number };
  /** The cells that stay open, drawn with a line of `openWidth`. */
  readonly open: string;
  readonly openWidth: number;
  readonly filled: string;
  /** How many cells there are, and how many of them are filled. */
  readonly cells: number;
  readonly filledCells: number;
};

type Square = Mark['months'][number] | Mark['goals'][number];

const isOpen = ({ level }: Square) => level === 0;

/** Lengths to a hundredth of a cell: finer than any screen shows. */
const round = (value: number) => Math.round(value * 100) / 100;

/** All squares of one kind in one path: a mark stands on many pages, and on some of them many times. */
function toPath(squares: readonly Square[]): string {
  return squares
    .map(({ x, y, size, level }) => {
      const side = round(size * SIDES[level]);
      const [left, top] = [x, y].map((start) => round(EDGE + start + (size - side) / 2));
      return `M${left} ${top}h${side}v${side}h-${side}z`;
    })
    .join('');
}

/** How a mark is drawn: the more happened, the fuller a cell; what is not known stays open. */
export function toMarkShape(mark: Mark): MarkShape {
  const squares = [...mark.months, ...mark.goals];
  const filled = squares.filter((square) => !isOpen(square));
  return {
    full: FULL,
    frame: { start: BORDER / 2, side: FULL - BORDER, width: BORDER },
    open: toPath(squares.filter(isOpen)),
    openWidth: 0.08,
    filled: toPath(filled),
    cells: squares.length,
    filledCells: filled.length,
  };
}
