import { Children, Fragment, isValidElement, type ReactNode } from 'react';

/** Short facts in one line, with a middle dot between those that are there. */
export function InlineList({ children }: { readonly children: ReactNode }) {
  const parts = Children.toArray(children);
  return parts.map((part, index) => (
    <Fragment key={isValidElement(part) ? part.key : String(part)}>
      {index > 0 ? ' · ' : null}
      {part}
    </Fragment>
  ));
}
