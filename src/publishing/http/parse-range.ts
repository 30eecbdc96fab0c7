/** Which bytes to send, both included. */
export type ByteRange = { readonly start: number; readonly end: number };

/** A single range: from a byte on, from one to another, or so many at the end. */
const SINGLE = /^[ \t]*bytes[ \t]*=[ \t]*(\d*)-(\d*)[ \t]*$/i;

/**
 * What a Range header asks for of a body of `length` bytes:
 * - a range, to be answered with 206
 * - `unsatisfiable`, with 416 and how long the body is
 * - null, with the whole: no header, one that is not well-formed, another unit, or several ranges, which we are
 *   free to pass over
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-14.2
 */
export function parseRange(header: string | undefined, length: number): ByteRange | 'unsatisfiable' | null {
  const [, first = '', last = ''] = SINGLE.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '') {
    const suffix = Math.min(Number(last), length);
    return suffix === 0 ? 'unsatisfiable' : { start: length - suffix, end: length - 1 };
  }
  const start = Number(first);
  const end = last === '' ? Number.POSITIVE_INFINITY : Number(last);
  if (end < start) return null;
  return start >= length ? 'unsatisfiable' : { start, end: Math.min(end, length - 1) };
}
