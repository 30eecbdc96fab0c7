/**
 * Longest value, in bytes. Proxies read all headers of an answer into one buffer, of 4 kB for nginx where nothing
 * else is set; ours take less than 1.5 kB without this one.
 */
const MAX_BYTES = 2000;

/** Stands for all tags of an answer that has too many. Whoever names changed tags to a shared cache names it as well. */
export const MANY_TAGS = 'many';

/** What would end a tag or be no header; tags of the content model have none of it. */
const UNSAFE = /[^\x21\x23-\x2b\x2d-\x7e]/gu;

/**
 * The Cache-Tag header, by which a shared cache in front of us can drop all answers that depend on what changed;
 * null for an answer that depends on nothing.
 */
export function toCacheTag(tags: readonly string[]): string | null {
  if (tags.length === 0) return null;
  const value = tags.map((tag) => tag.replace(UNSAFE, encodeURIComponent)).join(',');
  return value.length > MAX_BYTES ? MANY_TAGS : value;
}
