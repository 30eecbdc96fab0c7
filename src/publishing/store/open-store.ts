import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnswerStore } from './answer-store';
import { createStore } from './create-store';
import { isMissing, toStoreError } from './disk-error';
import { loadRecords } from './load-records';
import { prepareFolder, TEMPORARY_FOLDER } from './prepare-folder';
import { createRecordIndex, type RecordIndex } from './record-index';
import { createRefresher } from './refresher';
import type { ReportProblem } from './store-problem';
import { toMovedMap } from './to-moved-map';
import { writeAtomically } from './write-atomically';

/** Addresses that moved, for a `map` of nginx. */
const MOVED_MAP_FILE = 'moved.map';

/**
 * Opens the store in a folder, which is made if need be: loads all records, and removes and reports what a crash
 * left. One process at a time may have a folder open; any number may read its files.
 * @throws when the folder cannot be read and written, or holds something else.
 */
export async function openStore(folder: string, report: ReportProblem): Promise<AnswerStore> {
  try {
    await prepareFolder(folder);
    const index = createRecordIndex(await loadRecords(folder, report));
    const refreshMovedMap = createMovedMap(folder, index);
    await refreshMovedMap();
    return createStore({ folder, index, refreshMovedMap, report });
  } catch (error) {
    throw toStoreError(folder, error);
  }
}

function createMovedMap(folder: string, index: RecordIndex): () => Promise<void> {
  const file = join(folder, MOVED_MAP_FILE);
  return createRefresher(async () => {
    const text = toMovedMap(index.all());
    const former = await readFile(file, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (text !== former) await writeAtomically(join(folder, TEMPORARY_FOLDER), file, text);
  });
}
