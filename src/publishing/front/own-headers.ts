import { publicHeaders, toPublicKind } from '../http/public-headers';
import type { Connection, HeaderFields } from '../http/security-headers';
import { SPECULATION_RULES } from '../http/speculation-rules';
import { type CacheKind, toCacheControl } from '../http/to-cache-control';
import { toCacheTag } from '../http/to-cache-tag';

/** What our own headers depend on. */
export type Described = {
  readonly address: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
};

/** Files of a build have a hash in their name. */
const BUILD_FILES = '/_next/static/';

function toCacheKind({ address, status, tags }: Described): CacheKind {
  if (status >= 500) return 'never';
  if (status === 410 || status === 404) return 'gone';
  if (status === 301 || status === 308) return 'moved';
  if (status !== 200) return 'never';
  if (address.startsWith(BUILD_FILES)) return 'build';
  if (address === SPECULATION_RULES.address) return 'rules';
  // What depends on no content comes with the build, such as icons.
  return tags.length === 0 ? 'file' : 'current';
}

/** The headers that we, and not the application, give to an answer for readers. */
export function ownHeaders(described: Described, connection: Connection): HeaderFields {
  const cacheTag = toCacheTag(described.tags);
  return {
    ...publicHeaders(toPublicKind(described.headers['content-type'] ?? 'text/html'), connection),
    'cache-control': toCacheControl(toCacheKind(described)),
    ...(cacheTag && { 'cache-tag': cacheTag }),
  };
}

/** As `ownHeaders`, for an answer chosen by the reader's language: for nobody else. */
export function negotiatedHeaders(described: Described, connection: Connection): HeaderFields {
  return {
    ...publicHeaders(toPublicKind(described.headers['content-type'] ?? 'text/html'), connection),
    'cache-control': toCacheControl('never'),
    vary: 'Accept-Language',
  };
}
