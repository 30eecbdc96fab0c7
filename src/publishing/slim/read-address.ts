/**
 * What an address in the markup of a page leads to, as far as the page can be shown without anything else:
 * - `site`: a file or page of this site, by its path
 * - `foreign`: another host, or this one by its full address, which markup that is kept must not carry
 * - `relative`: another file for each page that shows it, such as the 404 page at any address
 * - `script`: what a script would do
 * - `inline`: the content itself, as in `data:`
 * - `none`: nothing to fetch, as in `#part`
 */
export type ReadAddress =
  | { readonly kind: 'site'; readonly path: string }
  | { readonly kind: 'foreign' | 'relative' | 'script' | 'inline' | 'none' };

/** No host can have this name (RFC 6761, 6.4): whatever resolves to it named no host itself. */
const HERE = 'http://page.invalid';

/** What browsers pass over: all up to the space at both ends of an address, and some within it (URL Standard, 4.4). */
const PASSED_OVER = /^[^!-\uffff]+|[^!-\uffff]+$|[\t\n\r]/g;

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

const INLINE_SCHEMES: readonly string[] = ['data:', 'blob:', 'about:'];

/**
 * Reads an address as browsers do (URL Standard). Paths come without query and fragment, percent-encoded as in
 * a request.
 */
export function readAddress(value: string): ReadAddress {
  const address = value.replace(PASSED_OVER, '');
  if (address === '' || address.startsWith('#')) return { kind: 'none' };
  const scheme = SCHEME.exec(address)?.[0].toLowerCase();
  if (scheme === 'javascript:') return { kind: 'script' };
  if (scheme !== undefined) return { kind: INLINE_SCHEMES.includes(scheme) ? 'inline' : 'foreign' };
  if (!/^[/\\]/.test(address)) return { kind: 'relative' };
  // `//host` and, to browsers, `/\host` as well.
  const url = URL.canParse(address, HERE) ? new URL(address, HERE) : null;
  return url?.origin === HERE ? { kind: 'site', path: url.pathname } : { kind: 'foreign' };
}
