/**
 * A Content-Security-Policy from its directives, in their order. Nothing is allowed that is not listed.
 * @param directives sources by name; an empty list for a directive that takes none
 * @see https://www.w3.org/TR/CSP3/
 */
export function toPolicy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries({ 'default-src': ["'none'"], ...directives })
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
