import { Fragment, type ReactNode } from 'react';

/**
 * Draws each of a list whose items have no identity of their own and never move: the paragraphs of
 * a text, the cells of a table. Their place is their key.
 */
export function each<Item>(
  items: readonly Item[],
  draw: (item: Item, place: number) => ReactNode,
): readonly ReactNode[] {
  return items.map((item, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above; the page is drawn once and not again
    <Fragment key={place}>{draw(item, place)}</Fragment>
  ));
}
