/**
 * The level of a heading. It is computed and never chosen: `Page` starts with the level under
 * its h1, each `Section` hands its children the next one. The brand keeps bare numbers out.
 */
export type HeadingLevel = (1 | 2 | 3 | 4 | 5 | 6) & { readonly computed: unique symbol };

const toLevel = (depth: number) => Math.min(depth, 6) as HeadingLevel;

/** The level of the headings directly under the page's title. */
export const FIRST_SECTION_LEVEL = toLevel(2);

/** One level deeper; HTML ends at six. */
export function nextLevel(level: HeadingLevel): HeadingLevel {
  return toLevel(level + 1);
}

/** The element name of a heading at this level. */
export function headingTag(level: HeadingLevel): 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  return `h${level}` as 'h2';
}
