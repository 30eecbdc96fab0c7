import type { Translate } from '@/messages/translate';

/** How far something is. The cell beside the words is full, half, empty, or dashed for unknown. */
const CELLS = {
  met: 'full',
  done: 'full',
  'in-force': 'full',
  partly: 'half',
  'in-progress': 'half',
  open: 'empty',
  planned: 'empty',
  'not-met': 'empty',
  'not-done': 'empty',
  dropped: 'empty',
  declined: 'empty',
  expired: 'empty',
  superseded: 'empty',
  unknown: 'dashed',
} as const;

export type Status = keyof typeof CELLS;

/** The key in the interface texts: ICU knows no hyphens. */
const toMessageKey = (state: string) =>
  state.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** How far a mark is filled. */
export type Fill = (typeof CELLS)[Status];

type StatusMarkProps = {
  readonly fill: Fill;
  /** What it means, read out and copied in its place; to be left out where the words stand beside it. */
  readonly children?: string;
};

/**
 * A small cell: full, half, empty, or dashed for unknown. One element, drawn by CSS: a matrix holds hundreds,
 * and slow phones have to lay out each.
 */
export function StatusMark({ fill, children }: StatusMarkProps) {
  return (
    <span className={`status-mark status-mark-${fill}`} aria-hidden={children === undefined || undefined}>
      {children}
    </span>
  );
}

/** The state of a commitment, a decision, a work-plan item or an agreement, in words with a small cell. */
export function StatusText({ state, t }: { readonly state: Status; readonly t: Translate }) {
  return (
    <span className={state === 'unknown' ? 'status unknown' : 'status'}>
      <StatusMark fill={CELLS[state]} />
      {t('ui.status', { state: toMessageKey(state) })}
    </span>
  );
}
