import type { Mark } from '@/domain/marks/to-mark';
import { toMarkShape } from '@/domain/marks/to-mark-shape';
import type { Words } from '../ui/words';

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
  const { full, frame, open, openWidth, filled, cells, filledCells } = toMarkShape(mark);
  const name = title ? t('ui.mark.period', { title }) : undefined;
  const access = name ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden where its name stands beside it
    <svg className="mark" viewBox={`0 0 ${full} ${full}`} focusable="false" {...access}>
      {name ? <desc>{t('ui.mark.alt', { cells, filled: filledCells })}</desc> : null}
      <rect
        className="mark-frame"
        x={frame.start}
        y={frame.start}
        width={frame.side}
        height={frame.side}
        fill="none"
        strokeWidth={frame.width}
      />
      <path className="mark-open" d={open} fill="none" strokeWidth={openWidth} />
      <path className="mark-cell" d={filled} />
    </svg>
  );
}
