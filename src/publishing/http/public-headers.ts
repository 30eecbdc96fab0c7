import { type Connection, type HeaderFields, securityHeaders } from './security-headers';
import { SPECULATION_RULES } from './speculation-rules';
import { toPolicy } from './to-policy';

/**
 * The kinds of public answers that differ in their headers.
 * - `page`: HTML
 * - `part`: style sheets, fonts and scripts, which only our own pages use
 * - `image`: also icons
 * - `pdf`
 * - `data`: everything else: site map, feeds, tables, downloads
 */
export type PublicKind = 'page' | 'part' | 'image' | 'pdf' | 'data';

/** The kind of an answer, by its Content-Type. */
export function toPublicKind(contentType: string): PublicKind {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html') return 'page';
  if (type === 'application/pdf') return 'pdf';
  if (type.startsWith('image/')) return 'image';
  return /^(?:text\/(?:css|javascript)|application\/javascript|font\/.+)$/.test(type) ? 'part' : 'data';
}

const SELF = ["'self'"];
const NONE = ["'none'"];

/** Nothing is loaded and no one puts the file in a frame. The PDF viewers of browsers work under it. */
const FILE_POLICY = toPolicy({ 'frame-ancestors': NONE });

/** What pages may load: their style sheet, its fonts, images. No script, no other host. */
const pagePolicy = ({ isHttps }: Connection) =>
  toPolicy({
    'style-src': SELF,
    'font-src': SELF,
    'img-src': SELF,
    // No page asks for anything by itself; what checks a page from within it reads robots.txt.
    'connect-src': SELF,
    'form-action': SELF,
    'base-uri': NONE,
    'frame-ancestors': NONE,
    ...(isHttps ? { 'upgrade-insecure-requests': [] } : {}),
  });

/**
 * Data are there to be used, also by programs in browsers of other sites, which ask with CORS; cookies are not sent
 * to them. Without CORS no other site may load anything: the resource policy of all kinds is the same.
 */
const SHARED: Readonly<Record<PublicKind, boolean>> = {
  page: false,
  part: false,
  image: false,
  pdf: true,
  data: true,
};

function makeHeaders(kind: PublicKind, connection: Connection): HeaderFields {
  return Object.freeze({
    ...securityHeaders(connection),
    'content-security-policy': kind === 'page' ? pagePolicy(connection) : FILE_POLICY,
    'cross-origin-resource-policy': 'same-origin',
    ...(SHARED[kind] ? { 'access-control-allow-origin': '*' } : {}),
    ...(kind === 'page' ? { 'speculation-rules': SPECULATION_RULES.header } : {}),
  });
}

const makeTable = (connection: Connection): Readonly<Record<PublicKind, HeaderFields>> => ({
  page: makeHeaders('page', connection),
  part: makeHeaders('part', connection),
  image: makeHeaders('image', connection),
  pdf: makeHeaders('pdf', connection),
  data: makeHeaders('data', connection),
});

/** Made once: every answer to a reader carries them. */
const TABLES = { http: makeTable({ isHttps: false }), https: makeTable({ isHttps: true }) };

/** The constant headers of a kind of public answer. The same object each time, not to be changed. */
export function publicHeaders(kind: PublicKind, { isHttps }: Connection): HeaderFields {
  return TABLES[isHttps ? 'https' : 'http'][kind];
}
