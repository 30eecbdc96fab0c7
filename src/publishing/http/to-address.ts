/** Where a request goes. */
export type RequestAddress = {
  /** The path in one spelling, percent-encoded where it must be, such as `/en/years/2012`. */
  readonly address: string;
  /** What follows the question mark, as sent; empty for none. */
  readonly query: string;
};

/** Scheme and host of a target in absolute form, which proxies may send (RFC 9112, 3.2.2). */
const ORIGIN = /^https?:\/\/[^/?#]*/i;

/** What a path may hold: printable ASCII without backslash and fragment; percent signs with two digits. */
const PATH = /^\/(?:[!"$&-[\]-~]|%[0-9a-f]{2})*$/i;
const QUERY = /^[!"$-~]*$/;

/** Signs that are the same with and without encoding (RFC 3986, 2.3). */
const UNRESERVED = /[A-Za-z0-9._~-]/;

/** Segments that mean another path, which clients resolve before they ask; and slashes that are hidden or empty. */
const MISLEADING = /\/\.{1,2}(?:\/|$)|\/\/|%(?:2F|5C|00)/;

/** One spelling for what means the same: `%7e` is `~`, `%e4` is `%E4` (RFC 3986, 6.2.2). */
function normalise(path: string): string {
  if (!path.includes('%')) return path;
  return path.replace(/%[0-9a-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return UNRESERVED.test(character) ? character : encoded.toUpperCase();
  });
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the target of a request. Null, to be answered with 400, for what is not well-formed: other forms of target
 * (`*`, `host:port`), signs that must be encoded, encodings that are no UTF-8, and paths that could be taken for
 * others: `..`, empty segments, encoded slashes.
 */
export function toAddress(url: string): RequestAddress | null {
  const rest = url.startsWith('/') ? url : url.replace(ORIGIN, '');
  if (rest === url && !url.startsWith('/')) return null;
  const mark = rest.indexOf('?');
  const path = (mark === -1 ? rest : rest.slice(0, mark)) || '/';
  const query = mark === -1 ? '' : rest.slice(mark + 1);
  if (!PATH.test(path) || !QUERY.test(query)) return null;
  const address = normalise(path);
  if (MISLEADING.test(address)) return null;
  if (address.includes('%') && !isDecodable(address)) return null;
  return { address, query };
}
