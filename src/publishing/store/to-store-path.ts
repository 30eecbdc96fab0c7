/** Longest name of a file in the usual file systems is 255 bytes; `.html.gz` is put behind the longest. */
const MAX_PART_BYTES = 255 - '.html.gz'.length;

/** Room is left below the 1,024 bytes some systems allow for a whole path. */
const MAX_PATH_BYTES = 1000;

/** No dot in front (`.`, `..`, hidden files), none at the end (some systems drop it). */
const PART = /^(?!\.)[A-Za-z0-9._~()@!$&'+,;=:-]+(?<!\.)$/;

/** The ending that makes a name a file's: letters first, so that `1.2` is still a name of a folder. */
const EXTENSION = /\.[a-z][a-z0-9]*$/i;

/** Whether a name ends like a file's: every file the store writes does, and no folder does. */
export function hasExtension(name: string): boolean {
  return EXTENSION.test(name);
}

/**
 * The path of an address inside the folders of the store, such as `en/years/2012` for `/en/years/2012`; null for
 * what must not be stored: queries and fragments, percent signs, empty, hidden and dot segments, a slash at the
 * end, folders named like files (`/a.html/b`), over-long names, anything that is not plain ASCII.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-3.3
 */
export function toStorePath(address: string): string | null {
  if (!address.startsWith('/') || address.length > MAX_PATH_BYTES) return null;
  const path = address.slice(1);
  const parts = path.split('/');
  if (!parts.every((part) => part.length <= MAX_PART_BYTES && PART.test(part))) return null;
  return parts.slice(0, -1).some(hasExtension) ? null : path;
}

/**
 * The same for all paths that a file system without upper and lower case takes for one. Among the addresses that
 * share it, one at a time is stored.
 */
export function toSlot(path: string): string {
  return path.toLowerCase();
}
