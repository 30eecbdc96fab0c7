import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './disk-error';
import { createInTurn } from './in-turn';
import { MARK_FOLDER, TEMPORARY_FOLDER } from './prepare-folder';
import { writeAtomically } from './write-atomically';

/** Small named texts beside the answers, such as how far a log was followed. */
export type Marks = {
  readonly read: (name: string) => Promise<string | null>;
  readonly write: (name: string, text: string) => Promise<void>;
};

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The marks of a store. Names are lower-case words joined by hyphens. */
export function createMarks(folder: string): Marks {
  const inTurn = createInTurn();

  function toFile(name: string): string {
    if (!NAME.test(name)) throw new TypeError(`"${name}" is no name of a mark.`);
    return join(folder, MARK_FOLDER, `${name}.txt`);
  }

  async function read(name: string): Promise<string | null> {
    try {
      return await readFile(toFile(name), 'utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async function write(name: string, text: string): Promise<void> {
    const file = toFile(name);
    await inTurn(name, () => writeAtomically(join(folder, TEMPORARY_FOLDER), file, text));
  }

  return { read, write };
}
