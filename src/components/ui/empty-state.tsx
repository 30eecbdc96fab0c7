import type { ReactNode } from 'react';
import type { Words } from './words';

type EmptyStateProps = Pick<Words, 't'> & {
  /** What is missing and, where somebody can do something about it, what. */
  readonly children?: ReactNode;
};

/** Said where a list would stand, so that nothing known is not mistaken for a fault. */
export function EmptyState({ t, children }: EmptyStateProps) {
  return <p className="unknown">{children ?? t('ui.nothingHere')}</p>;
}
