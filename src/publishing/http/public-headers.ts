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

/** Nothing is loaded and no one puts the file in a frame. */
const FILE_POLICY = toPolicy({ 'frame-ancestors': NONE });

/**
 * Chromium and WebKit show a PDF inside a document of their own, with styles and an object in it, and older
 * versions apply our policy to that document. `sandbox` would keep the file from being shown at all.
 */
const PDF_POLICY = toPolicy({
  'object-src': SELF,
  'style-src': ["'unsafe-inline'"],
  'frame-ancestors': NONE,
});

/** What pages may load: their style sheet, its fonts, images. No script, no other host. */
const pagePolicy = ({ isHttps }: Connection) =>
  toPolicy({
    'style-src': SELF,
    'font-src': SELF,
    'img-src': SELF,
    'form-action': SELF,
    'base-uri': NONE,
    'frame-ancestors': NONE,
    ...(isHttps ? { 'upgrade-insecure-requests': [] } : {}),
  });

/**
 * Who may show or read the file, kind by kind. Images are shown elsewhere on purpose: icons in lists of links,
 * previews where someone shares a page, pictures in readers of feeds; browsers would refuse them there under
 * `same-origin`. Data are there to be used, also by programs in browsers, for which nothing but public content is
 * ever sent, as cookies are not.
 */
const SHARING: Readonly<Record<PublicKind, HeaderFields>> = {
  page: { 'cross-origin-resource-policy': 'same-origin' },
  part: { 'cross-origin-resource-policy': 'same-origin' },
  image: { 'cross-origin-resource-policy': 'cross-origin' },
  pdf: { 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' },
  data: { 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' },
};

function makeHeaders(kind: PublicKind, connection: Connection): HeaderFields {
  const policies = {
    page: pagePolicy(connection),
    part: FILE_POLICY,
    image: FILE_POLICY,
    pdf: PDF_POLICY,
    data: FILE_POLICY,
  };
  return Object.freeze({
    ...securityHeaders(connection),
    'content-security-policy': policies[kind],
    ...SHARING[kind],
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
