import { MARK_SIZE, type Mark, type MarkLevel } from '@/domain/marks/to-mark';
import type { Words } from '../ui/words';

/** Width of the seal's border and of the white within it, in cells. */
const BORDER = 0.6;
const MARGIN = 0.35;
const EDGE = BORDER + MARGIN;
const FULL = MARK_SIZE + 2 * EDGE;

/** The side of the carved square, as a share of its place; an empty place keeps a thin outline of its own. */
const SIDES: Readonly<Record<MarkLevel, number>> = { 0: 0.34, 1: 0.48, 2: 0.62, 3: 0.76, 4: 0.9 };

type PeriodMarkProps = Words & {
  readonly mark: Mark;
  /** What the mark belongs to: "2021–2022". Absent where the name stands beside it: the mark is then silent. */
  readonly title?: string;
};

/**
 * A square seal drawn from data: around, the twelve months; within, the goals served. The more
 * happened, the fuller a cell; what is not known stays open.
 */
export function PeriodMark({ mark, title, t }: PeriodMarkProps) {
  const squares = [...mark.months, ...mark.goals];
  const filled = squares.filter((square) => !isOpen(square)).length;
  const name = title ? t('ui.mark.period', { title }) : undefined;
  const access = name ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden where its name stands beside it
    <svg className="mark" viewBox={`0 0 ${FULL} ${FULL}`} focusable="false" {...access}>
      {name ? <desc>{t('ui.mark.alt', { cells: squares.length, filled })}</desc> : null}
      <rect
        className="mark-frame"
        x={BORDER / 2}
        y={BORDER / 2}
        width={FULL - BORDER}
        height={FULL - BORDER}
        fill="none"
        strokeWidth={BORDER}
      />
      <path className="mark-open" d={toPath(squares.filter(isOpen))} fill="none" strokeWidth="0.08" />
      <path className="mark-cell" d={toPath(squares.filter((square) => !isOpen(square)))} />
    </svg>
  );
}

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
