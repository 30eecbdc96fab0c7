import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './disk-error';
import { hashBody } from './hash-body';
import { TEMPORARY_FOLDER } from './prepare-folder';
import type { AnswerRecord, StoredAnswer, StoredEncoding } from './stored-answer';
import { toAnswerFiles, toContentFiles, toEncodedFile, toPossibleFiles } from './to-answer-files';
import {
  discardFile,
  type PreparedFile,
  placeFile,
  prepareFile,
  removeFile,
  writeAtomically,
} from './write-atomically';

type Encoded = StoredAnswer['encoded'];

/** An answer whose files are all on the disk under temporary names. */
export type PreparedAnswer = { readonly content: readonly PreparedFile[]; readonly record: PreparedFile };

/** What is wrong with the files of an answer. */
export type Damage = { readonly damage: string };

/** The files of single answers. Nothing here takes turns: two calls for one address must not overlap. */
export type AnswerFiles = {
  readonly prepare: (record: AnswerRecord, body: Uint8Array, encoded: Encoded) => Promise<PreparedAnswer>;
  readonly place: (prepared: PreparedAnswer, former: AnswerRecord | null) => Promise<void>;
  readonly writeRecord: (record: AnswerRecord) => Promise<void>;
  readonly read: (record: AnswerRecord) => Promise<StoredAnswer | Damage>;
  readonly hasAll: (record: AnswerRecord) => Promise<boolean>;
  readonly remove: (record: AnswerRecord) => Promise<void>;
  readonly clear: (address: string) => Promise<void>;
};

function toText(record: AnswerRecord): string {
  return `${JSON.stringify(record)}\n`;
}

function toFiles(record: AnswerRecord): { record: string; body: string | null } {
  const files = toAnswerFiles(record);
  if (files === null) throw new TypeError(`The answer of ${record.address} cannot be stored.`);
  return files;
}

async function removeAll(files: readonly string[]): Promise<void> {
  for (const file of files) await removeFile(file);
}

/** The files of the answers below a folder that `prepareFolder` made. */
export function createAnswerFiles(folder: string): AnswerFiles {
  const temporaryFolder = join(folder, TEMPORARY_FOLDER);
  const toRecordFile = (record: AnswerRecord) => join(folder, toFiles(record).record);

  function toStoredFiles(record: AnswerRecord): string[] {
    return [toRecordFile(record), ...toContentFiles(record).map((file) => join(folder, file))];
  }

  /** Puts all bytes on the disk; what is stored stays as it is. */
  async function prepare(record: AnswerRecord, body: Uint8Array, encoded: Encoded): Promise<PreparedAnswer> {
    const files = toFiles(record);
    const contents: [string, string | Uint8Array][] = [[files.record, toText(record)]];
    if (files.body !== null) {
      contents.push([files.body, body]);
      for (const encoding of record.encodings) {
        contents.push([toEncodedFile(files.body, encoding), encoded[encoding] ?? Buffer.alloc(0)]);
      }
    }
    const outcomes = await Promise.allSettled(
      contents.map(([file, bytes]) => prepareFile(temporaryFolder, join(folder, file), bytes)),
    );
    const prepared = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    const [first, ...content] = prepared;
    if (failure || !first) {
      for (const file of prepared) await discardFile(file.temporary);
      throw failure?.reason;
    }
    return { record: first, content };
  }

  /**
   * Puts a prepared answer in the place of the former one. The record goes first and comes last, so that a crash
   * in between leaves files without a record, which count as nothing; `clear` does away with them when it fails.
   */
  async function place({ record, content }: PreparedAnswer, former: AnswerRecord | null): Promise<void> {
    const targets = new Set(content.map((file) => file.target));
    try {
      if (former) await removeAll(toStoredFiles(former).filter((file) => !targets.has(file)));
      for (const file of content) await placeFile(file);
      await placeFile(record);
    } catch (error) {
      for (const file of [record, ...content]) await discardFile(file.temporary);
      throw error;
    }
  }

  /** Replaces the record alone. */
  async function writeRecord(record: AnswerRecord): Promise<void> {
    await writeAtomically(temporaryFolder, toRecordFile(record), toText(record));
  }

  /** The bytes of an answer, if they are all there and the body is the one on record. */
  async function read(record: AnswerRecord): Promise<StoredAnswer | Damage> {
    const [bodyFile, ...encodedFiles] = toContentFiles(record);
    if (bodyFile === undefined) return { record, body: Buffer.alloc(0), encoded: {} };
    try {
      const body = await readFile(join(folder, bodyFile));
      if (hashBody(body) !== record.hash) return { damage: 'The body is not the one on record.' };
      const encoded: Partial<Record<StoredEncoding, Buffer>> = {};
      for (const [index, encoding] of record.encodings.entries()) {
        encoded[encoding] = await readFile(join(folder, encodedFiles[index] ?? ''));
      }
      return { record, body, encoded };
    } catch (error) {
      if (isMissing(error)) return { damage: 'A file of the answer is missing.' };
      throw error;
    }
  }

  /** Whether the files of an answer are all there, the body in its length; their bytes are not read. */
  async function hasAll(record: AnswerRecord): Promise<boolean> {
    try {
      const stats = await Promise.all(toContentFiles(record).map((file) => stat(join(folder, file))));
      return stats.every((entry, index) => entry.isFile() && (index > 0 || entry.size === record.bytes));
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  /** Removes an answer, the record first. */
  async function remove(record: AnswerRecord): Promise<void> {
    await removeAll(toStoredFiles(record));
  }

  /** Removes all that may be there of an address, whatever it was, the record first. */
  async function clear(address: string): Promise<void> {
    await removeAll(toPossibleFiles(address).map((file) => join(folder, file)));
  }

  return { prepare, place, writeRecord, read, hasAll, remove, clear };
}
