/** One validator in a list, with its comma; what is between the quotes may hold commas. */
const MEMBER = /[ \t]*(?:(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")[ \t]*)?(?:,|$)/y;

/**
 * Whether the client says, by If-None-Match, that it has what it asks for: to be answered with 304 and the same
 * ETag. Compared weakly, as a proxy may have marked the tag as weak on the way. A header that is not well-formed
 * counts up to where it goes wrong.
 * @param etags of the form that was chosen for this client; several where more than one may be kept
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
 */
export function isNotModified(
  { ifNoneMatch }: { readonly ifNoneMatch: string | undefined },
  etags: readonly string[],
): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return etags.length > 0;
  MEMBER.lastIndex = 0;
  while (MEMBER.lastIndex < ifNoneMatch.length) {
    const member = MEMBER.exec(ifNoneMatch);
    if (member === null) return false;
    if (member[1] !== undefined && etags.includes(member[1])) return true;
  }
  return false;
}
