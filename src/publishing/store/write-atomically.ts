import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMissing } from './disk-error';

/** A file whose bytes are safely on the disk, waiting under a temporary name for its place. */
export type PreparedFile = { readonly temporary: string; readonly target: string };

/**
 * Writes bytes under a temporary name and makes the folder of their target, so that the rest is a rename, which
 * cannot fail for want of space. Leaves nothing when it fails.
 * @param temporaryFolder must be in the same file system as the target.
 */
export async function prepareFile(
  temporaryFolder: string,
  target: string,
  bytes: string | Uint8Array,
): Promise<PreparedFile> {
  const temporary = join(temporaryFolder, randomUUID());
  try {
    await mkdir(dirname(target), { recursive: true });
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await discardFile(temporary);
    throw error;
  }
  return { temporary, target };
}

/** Gives a prepared file its name, in the place of the one that had it: whoever reads gets the old or the new. */
export async function placeFile(file: PreparedFile): Promise<void> {
  await rename(file.temporary, file.target);
}

/** Removes a file; none there is as good. */
export async function removeFile(file: string): Promise<void> {
  try {
    await unlink(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** Removes what stands under a name while another error is already on its way to the caller. */
export async function discardFile(file: string): Promise<void> {
  await unlink(file).catch(() => undefined);
}

/** Writes a file so that it is never half there, neither for readers nor after a crash. */
export async function writeAtomically(
  temporaryFolder: string,
  target: string,
  bytes: string | Uint8Array,
): Promise<void> {
  const file = await prepareFile(temporaryFolder, target, bytes);
  try {
    await placeFile(file);
  } catch (error) {
    await discardFile(file.temporary);
    throw error;
  }
}
