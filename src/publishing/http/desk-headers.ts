import { type Connection, DESK_PERMISSIONS, type HeaderFields, securityHeaders } from './security-headers';
import { toPolicy } from './to-policy';

const SELF = ["'self'"];
const NONE = ["'none'"];

/** What is only for staff is kept nowhere, listed nowhere, and its addresses are told to no other site. */
const deskHeaders = (connection: Connection): HeaderFields => ({
  ...securityHeaders(connection),
  'referrer-policy': 'same-origin',
  'permissions-policy': DESK_PERMISSIONS,
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
});

const upgrade = ({ isHttps }: Connection) => (isHttps ? { 'upgrade-insecure-requests': [] } : {});

/** A random value that no one can guess: at least 16 signs of base64. */
const NONCE = /^[A-Za-z0-9+/_-]{16,}={0,2}$/;

/**
 * The headers of the desk. Its policy is as strict as the desk of Payload allows: its scripts carry the nonce, its
 * styles are written into the page. Next reads the nonce from the policy in the headers of the request: put the
 * same policy there before the request goes on.
 * @param nonce base64, made anew for each answer
 * @throws RangeError for a nonce that is too short or would break out of the policy
 */
export function adminHeaders(nonce: string, connection: Connection): HeaderFields {
  if (!NONCE.test(nonce)) throw new RangeError('A nonce has at least 16 signs of base64.');
  return {
    ...deskHeaders(connection),
    'content-security-policy': toPolicy({
      'script-src': [...SELF, `'nonce-${nonce}'`, "'strict-dynamic'"],
      'style-src': [...SELF, "'unsafe-inline'"],
      'img-src': [...SELF, 'data:', 'blob:'],
      'font-src': SELF,
      'connect-src': SELF,
      'frame-src': SELF,
      'object-src': NONE,
      'base-uri': NONE,
      'form-action': SELF,
      'frame-ancestors': NONE,
      ...upgrade(connection),
    }),
  };
}

/**
 * The headers of a page with drafts, as staff see it in a frame of the desk: those of a public page, save that one
 * script may run, which shows the page anew when the draft was saved.
 * @param scriptHash of that script, from `toScriptHash`
 */
export function previewHeaders(scriptHash: string, connection: Connection): HeaderFields {
  return {
    ...deskHeaders(connection),
    'content-security-policy': toPolicy({
      'script-src': [scriptHash],
      'style-src': SELF,
      'font-src': SELF,
      'img-src': SELF,
      'form-action': SELF,
      'base-uri': NONE,
      'frame-ancestors': SELF,
      ...upgrade(connection),
    }),
  };
}

/** The headers of the interfaces of the desk and of the health check: data that no page is made of. */
export function interfaceHeaders(connection: Connection): HeaderFields {
  return { ...deskHeaders(connection), 'content-security-policy': toPolicy({ 'frame-ancestors': NONE }) };
}
