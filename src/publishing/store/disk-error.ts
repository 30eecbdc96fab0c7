/** The code of an error of the operating system, such as `ENOENT`; null for other errors. */
function getErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Whether a file is missing: it, or a folder on the way to it, is not there. */
export function isMissing(error: unknown): boolean {
  const code = getErrorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: free space on it.',
  EDQUOT: 'The quota of the disk is used up: free space or raise it.',
  EACCES:
    'Access is refused: make the user that runs the site the owner of the folder and all that is in it.',
  EPERM: 'Access is refused: make the user that runs the site the owner of the folder and all that is in it.',
  EROFS: 'The file system is read-only: mount it so that it can be written.',
  EMFILE: 'Too many files are open: raise the limit of the process (ulimit -n).',
  ENFILE: 'Too many files are open on this machine: raise its limit.',
  EIO: 'The disk reports a fault: check it, then start with an empty folder.',
};

/**
 * An error of the operating system as one that names the folder of the store and says what to do, with the original
 * as its cause; other errors as they are.
 */
export function toStoreError(folder: string, error: unknown): unknown {
  const code = getErrorCode(error);
  if (code === null || !(error instanceof Error)) return error;
  const advice = ADVICE[code] ?? 'Check the folder; all that is in it can be made again.';
  return new Error(
    `The stored answers in ${folder} cannot be read or written. ${advice} (${error.message})`,
    {
      cause: error,
    },
  );
}
