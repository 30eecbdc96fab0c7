/** How the present state of a body is told from others. */
type Validators = {
  readonly etag: string;
  /** As in the Last-Modified header; null where none is sent. */
  readonly lastModified?: string | null;
};

/**
 * Whether the part a client wants belongs to the bytes it has the rest of, by If-Range; if not, it gets the whole.
 * Tags are compared strongly, so that a weak one never matches; a date must be the very one we sent.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5
 */
export function isRangeOfSame(ifRange: string | undefined, { etag, lastModified }: Validators): boolean {
  if (ifRange === undefined) return true;
  const validator = ifRange.trim();
  if (validator.startsWith('"')) return validator === etag;
  return !!lastModified && validator === lastModified;
}
