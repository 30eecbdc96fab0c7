import type { AnswerRecord } from './stored-answer';
import { isMoved } from './to-answer-files';

/** Everything but printable ASCII, and the signs with a meaning for nginx between double quotes. */
const UNSAFE = /[^\x21-\x7e]|["\\$]/gu;

function toPercent(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

function isOwnAddress(address: string, location: string): boolean {
  const base = 'http://same.invalid';
  if (!URL.canParse(location, base)) return false;
  return new URL(location, base).pathname.toLowerCase() === address.toLowerCase();
}

/**
 * The addresses that moved, as lines for a `map` of nginx, sorted by address. nginx reads variables in values, so
 * that `$` in a location is written as `%24`; in the addresses it is a sign like any other.
 *
 * nginx compares without regard to upper and lower case: an address that moved to itself in another case would go
 * in circles there and is left out.
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function toMovedMap(records: Iterable<AnswerRecord>): string {
  const lines: string[] = [];
  for (const { address, status, headers } of records) {
    const location = headers.location;
    if (!isMoved(status) || !location || isOwnAddress(address, location)) continue;
    lines.push(`"${address}" "${location.replace(UNSAFE, toPercent)}";\n`);
  }
  return lines.sort().join('');
}
