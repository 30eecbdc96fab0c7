/**
 * How long an answer may be used without asking us again.
 * - `current`: pages and what is made of records. May be kept, and is asked for anew each time, with 304 where
 *   nothing changed: an edit or a withdrawal shows at once, everywhere.
 * - `build`: files of the build, whose names change with their content
 * - `file`: icons and uploaded files, which get new names when they are replaced
 * - `rules`: the rules for fetching pages ahead
 * - `moved`: for good, but a wrong redirect can still be put right
 * - `gone`: withdrawn and unknown addresses, which may come back
 * - `never`: answers for one reader, for staff, and errors
 */
export type CacheKind = 'current' | 'build' | 'file' | 'rules' | 'moved' | 'gone' | 'never';

/**
 * `must-revalidate` keeps a shared cache from showing what was withdrawn when it cannot reach us. No `s-maxage`: a
 * shared cache asks us as well, which costs it a 304, and needs to hear of no change. One that is told of changes
 * (see `toCacheTag`) may be set to keep pages longer; that is its own setting.
 */
const CACHE_CONTROL: Readonly<Record<CacheKind, string>> = {
  current: 'public, max-age=0, must-revalidate',
  build: 'public, max-age=31536000, immutable',
  file: 'public, max-age=600, must-revalidate',
  rules: 'public, max-age=604800',
  moved: 'public, max-age=3600',
  gone: 'public, max-age=60, must-revalidate',
  never: 'private, no-store',
};

/** The Cache-Control header of an answer (RFC 9111, 5.2.2). */
export function toCacheControl(kind: CacheKind): string {
  return CACHE_CONTROL[kind];
}
