/** Longest name of a file in the usual file systems, in bytes. */
const LONGEST_PART = 255;

/** Signs that some system does not allow in names of files, and those that would hide where an entry goes. */
const FORBIDDEN = /[\p{Cc}<>:"|?*\\]/u;

/** Names of devices on Windows, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function isFitPart(part: string): boolean {
  const isNamed = part !== '' && part !== '.' && part !== '..';
  const hasFitEnd = !part.endsWith('.') && !part.endsWith(' ');
  const isShort = Buffer.byteLength(part) <= LONGEST_PART;
  return (
    isNamed && hasFitEnd && isShort && part.isWellFormed() && !FORBIDDEN.test(part) && !DEVICE.test(part)
  );
}

/**
 * Makes sure that an archive unpacks into its own folder on every system: relative paths with slashes, no `..`, no
 * two that are one file where upper and lower case are the same.
 * @throws Error that names the first entry that does not fit
 */
export function checkEntryNames(names: readonly string[]): void {
  const taken = new Set<string>();
  for (const name of names) {
    if (!name.split('/').every(isFitPart)) throw new Error(`"${name}" cannot be the name of an entry.`);
    const slot = name.normalize('NFC').toLowerCase();
    if (taken.has(slot)) throw new Error(`Two entries are named "${name}".`);
    taken.add(slot);
  }
}
