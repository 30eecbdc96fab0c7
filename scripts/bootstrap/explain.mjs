/** What the system refuses, in words. */
const REFUSALS = /** @type {Record<string, string>} */ ({
  EACCES: 'belongs to another user or is protected',
  EPERM: 'belongs to another user or is protected',
  EROFS: 'is on a read-only file system',
  ENOSPC: 'is on a full disk',
});

/**
 * What a person can put right in one line; a fault of the program with the place it happened.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'Problem' || error.name === 'SettingsError') return error.message;
  const { code = '', path } = /** @type {NodeJS.ErrnoException} */ (error);
  if (path && REFUSALS[code]) {
    return `${path} ${REFUSALS[code]} (${code}). Give this user the right to write there, or run the command as its owner.`;
  }
  return error.stack ?? error.message;
}
