import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGate } from '../gate';
import { listFiles } from './list-files';
import { parseRecord } from './parse-record';
import type { ReportProblem } from './store-problem';
import type { AnswerRecord } from './stored-answer';
import { BODY_FOLDERS, RECORD_FOLDER, toAnswerFiles, toContentFiles } from './to-answer-files';
import { toSlot } from './to-store-path';
import { removeFile } from './write-atomically';

/** Files read at the same time: enough to keep the disk busy, far below the limit of open files. */
const READS_AT_ONCE = 64;

type Found =
  | { readonly file: string; readonly record: AnswerRecord }
  | { readonly file: string; readonly reason: string };

async function readRecord(folder: string, file: string): Promise<Found> {
  const record = parseRecord(await readFile(join(folder, file), 'utf8'));
  if (record === null) return { file, reason: 'It is not a record.' };
  const place = toAnswerFiles(record)?.record;
  if (place === undefined || toSlot(place) !== toSlot(file))
    return { file, reason: 'It is in a wrong place.' };
  return { file, record };
}

/** Counts the files of an answer as known; says what is wrong when it cannot be kept. */
function takeFiles(
  record: AnswerRecord,
  records: Map<string, AnswerRecord>,
  orphans: Map<string, string>,
): string | null {
  const slot = toSlot(record.address);
  if (records.has(slot)) return 'Another one differs from it in upper and lower case only.';
  const slots = toContentFiles(record).map(toSlot);
  if (!slots.every((file) => orphans.has(file))) return 'A file of its answer is missing.';
  for (const file of slots) orphans.delete(file);
  records.set(slot, record);
  return null;
}

/**
 * Reads all records and tidies up: records that cannot be read or whose files are missing, and files without a
 * record (left by a crash between the two), are removed and reported. The bodies themselves are not read.
 */
export async function loadRecords(folder: string, report: ReportProblem): Promise<AnswerRecord[]> {
  const gate = createGate(READS_AT_ONCE);
  const [recordFiles, ...contentFiles] = await Promise.all(
    [RECORD_FOLDER, ...BODY_FOLDERS].map((name) => listFiles(folder, name)),
  );
  const found = await Promise.all((recordFiles ?? []).map((file) => gate(() => readRecord(folder, file))));
  const orphans = new Map(contentFiles.flat().map((file) => [toSlot(file), file]));
  const records = new Map<string, AnswerRecord>();

  for (const item of found) {
    const reason = 'reason' in item ? item.reason : takeFiles(item.record, records, orphans);
    if (reason === null) continue;
    await removeFile(join(folder, item.file));
    report({ kind: 'unreadable record', files: [item.file], reason });
  }

  const files = [...orphans.values()];
  await Promise.all(files.map((file) => gate(() => removeFile(join(folder, file)))));
  if (files.length > 0) {
    report({ kind: 'files without a record', files, reason: 'They were left by a write that did not end.' });
  }
  return [...records.values()];
}
