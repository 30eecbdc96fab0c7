import { type PublicKind, publicHeaders } from './public-headers';
import type { Connection, HeaderFields } from './security-headers';

/** Public answers invite other sites to use data, and browsers to fetch pages ahead: not these. */
const FOR_EVERYBODY = new Set(['access-control-allow-origin', 'speculation-rules']);

/**
 * The headers of an answer for reviewers: as strict as those of a public one, and kept nowhere, listed nowhere, its
 * address told to no other site.
 */
export function reviewHeaders(kind: PublicKind, connection: Connection): HeaderFields {
  const common = Object.entries(publicHeaders(kind, connection)).filter(([name]) => !FOR_EVERYBODY.has(name));
  return {
    ...Object.fromEntries(common),
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow',
  };
}
