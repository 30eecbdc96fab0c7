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

/** A small cell: full, half, empty, or dashed for unknown. Words always stand beside it. */
export function StatusMark({ fill }: { readonly fill: (typeof CELLS)[Status] }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <rect
        x="0.75"
        y="0.75"
        width="8.5"
        height="8.5"
        fill={fill === 'full' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={fill === 'dashed' ? '2 2' : undefined}
      />
      {fill === 'half' ? <path d="M0.75 9.25h8.5V0.75z" fill="currentColor" /> : null}
    </svg>
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
