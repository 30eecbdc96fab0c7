/** Names of headers in lower case, with their values. */
export type HeaderFields = Readonly<Record<string, string>>;

/** How the reader reached the site. */
export type Connection = { readonly isHttps: boolean };

/**
 * Abilities of browsers that neither pages nor the desk use. Only those that browsers know for good: each unknown
 * name is a complaint in the reader's console.
 */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

const denied = (features: readonly string[]) => features.map((feature) => `${feature}=()`).join(', ');

/** The desk copies addresses and texts for its users; pages do not. */
export const PUBLIC_PERMISSIONS = denied([...UNUSED_FEATURES, 'clipboard-write']);
export const DESK_PERMISSIONS = `${denied(UNUSED_FEATURES)}, clipboard-write=(self)`;

/** Two years, below every name of the domain, and for the lists built into browsers (hstspreload.org). */
const TWO_YEARS_OF_HTTPS = 'max-age=63072000; includeSubDomains; preload';

/**
 * What every answer carries, public or not:
 * - Strict-Transport-Security, over https only, where alone it counts (RFC 6797, 7.2)
 * - X-Content-Type-Options: no file is taken for something else
 * - Referrer-Policy: other sites learn where a reader comes from, but not from which page
 * - Cross-Origin-Opener-Policy: a window that opens us, or that we open, cannot reach into ours
 */
export function securityHeaders({ isHttps }: Connection): HeaderFields {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': PUBLIC_PERMISSIONS,
    'cross-origin-opener-policy': 'same-origin',
    ...(isHttps ? { 'strict-transport-security': TWO_YEARS_OF_HTTPS } : {}),
  };
}
