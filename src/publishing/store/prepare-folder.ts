import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './disk-error';
import { BODY_FOLDERS, RECORD_FOLDER } from './to-answer-files';
import { writeAtomically } from './write-atomically';

/** The folder of files that are being written. */
export const TEMPORARY_FOLDER = 'tmp';

/** The folder of named texts. */
export const MARK_FOLDER = 'marks';

/** Says that a folder is a store, and of which layout. */
const FORMAT_FILE = 'store-format.txt';
const FORMAT = '1\n';

async function readFormat(folder: string): Promise<string | null> {
  try {
    return await readFile(join(folder, FORMAT_FILE), 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * Makes the folders of a store and throws away what was being written when it was last in use.
 * @throws when the folder holds something else, because opening a store removes files it does not know.
 */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const ours: readonly string[] = [...BODY_FOLDERS, RECORD_FOLDER, MARK_FOLDER];
  const format = await readFormat(folder);
  if (format === null && (await readdir(folder)).some((name) => ours.includes(name))) {
    throw new Error(
      `${folder} holds files that are not of this site. Give the stored answers an empty folder.`,
    );
  }
  if (format !== null && format !== FORMAT) {
    throw new Error(`${folder} was written by another version. Empty it: its answers are made again.`);
  }
  const temporary = join(folder, TEMPORARY_FOLDER);
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary);
  if (format === null) await writeAtomically(temporary, join(folder, FORMAT_FILE), FORMAT);
  for (const name of ours) await mkdir(join(folder, name), { recursive: true });
}
