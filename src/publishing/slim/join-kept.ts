/** A part of the source, from its first character to the one after its last. */
export type Range = readonly [start: number, end: number];

/** Put where two parts would mean something else without anything between them. */
const SEAM = '<!---->';

/** A character reference is shorter (HTML Standard, 13.5: the longest has 33 characters). */
const MAX_REFERENCE = 40;

const REFERENCE_START = /&[#a-z0-9]*$/i;

const isNewline = (character: string) => character === '\n' || character === '\r';

/**
 * Whether what stands before and after a cut would be read differently side by side: a newline that begins a
 * `<pre>` is dropped, two newlines may be one, and `<` or `&` may begin something.
 */
function isUnsafe(html: string, [start, end]: Range, newlineDrops: ReadonlySet<number>): boolean {
  const before = html[start - 1] ?? '';
  const after = html[end] ?? '';
  if (isNewline(after)) return before === '\r' || newlineDrops.has(start);
  if (before === '<') return true;
  return (
    /[#a-z0-9;]/i.test(after) && REFERENCE_START.test(html.slice(Math.max(0, start - MAX_REFERENCE), start))
  );
}

/**
 * The source without the cuts: what stays is, byte for byte, what it was.
 * @param cuts in their order, neither touching nor overlapping
 * @param newlineDrops where start tags end after which a newline is dropped
 */
export function joinKept(html: string, cuts: readonly Range[], newlineDrops: ReadonlySet<number>): string {
  let joined = '';
  let from = 0;
  for (const cut of cuts) {
    joined += html.slice(from, cut[0]);
    if (isUnsafe(html, cut, newlineDrops)) joined += SEAM;
    from = cut[1];
  }
  return joined + html.slice(from);
}
