import type { StoredEncoding } from '../store/stored-answer';

const IDENTITY = 'identity';

/** A name with an optional weight from 0 to 1, of at most three decimals (RFC 9110, 12.4.2). */
const MEMBER = /^([!#$%&'*+.^_`|~0-9a-z-]+)(?:[ \t]*;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/;

/** `x-gzip` is another name of gzip (RFC 9110, 8.4.1.3). */
const toName = (name: string) => (name === 'x-gzip' ? 'gzip' : name);

/** The weights by name; members that are not well-formed are passed over. */
function parseWeights(acceptEncoding: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const member of acceptEncoding.toLowerCase().split(',')) {
    const [, name, weight = '1'] = MEMBER.exec(member.trim()) ?? [];
    if (name !== undefined) weights.set(toName(name), Number(weight));
  }
  return weights;
}

/**
 * The compressed form to answer with, null for none. Of those the client likes best, the first one available is
 * taken. A client that says nothing, or wants none of them and not even the plain form, gets the plain form: to
 * refuse would help nobody.
 * @param available in the order we prefer
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
 */
export function chooseEncoding(
  acceptEncoding: string | undefined,
  available: readonly StoredEncoding[],
): StoredEncoding | null {
  if (acceptEncoding === undefined || available.length === 0) return null;
  const weights = parseWeights(acceptEncoding);
  const any = weights.get('*') ?? 0;
  // Not named, the plain form is acceptable, but less welcome than anything that is.
  let best = weights.get(IDENTITY) ?? 0;
  let chosen: StoredEncoding | null = null;
  for (const encoding of available) {
    const weight = weights.get(encoding) ?? any;
    // At equal weights a compressed form goes before the plain one, and an earlier before a later one.
    if (weight > best || (weight === best && weight > 0 && chosen === null)) {
      best = weight;
      chosen = encoding;
    }
  }
  return chosen;
}
