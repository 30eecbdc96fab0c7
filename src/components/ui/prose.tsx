import type { ReactNode } from 'react';

/** Running text at a readable width, for paragraphs that do not come from the editor. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
