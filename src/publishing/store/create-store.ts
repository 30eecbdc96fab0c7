import { isDeepStrictEqual } from 'node:util';
import { createGate } from '../gate';
import { createAnswerFiles } from './answer-files';
import type { AnswerStore } from './answer-store';
import { compress } from './compress';
import { toStoreError } from './disk-error';
import { hashBody } from './hash-body';
import { createInTurn } from './in-turn';
import { createMarks } from './marks';
import type { RecordIndex } from './record-index';
import type { ReportProblem } from './store-problem';
import { type AnswerRecord, type NewAnswer, STORED_ENCODINGS, type StoredAnswer } from './stored-answer';
import { isMoved, toAnswerFiles, toContentFiles } from './to-answer-files';
import { toSlot } from './to-store-path';

/** Answers written at the same time; more would only take memory and open files while they wait for the disk. */
const WRITES_AT_ONCE = 16;

/** What a store is made of. */
type Parts = {
  /** A folder that `prepareFolder` made. */
  readonly folder: string;
  /** The records of what is in it. */
  readonly index: RecordIndex;
  /** Called when an address moved, or no longer does. */
  readonly refreshMovedMap: () => Promise<void>;
  readonly report: ReportProblem;
};

function saysTheSame(one: AnswerRecord, other: AnswerRecord): boolean {
  const said = ({ address, status, hash, headers, assets }: AnswerRecord) => [
    address,
    status,
    hash,
    headers,
    assets,
  ];
  return isDeepStrictEqual(said(one), said(other));
}

/** The record of an answer before it is known which compressed forms it has. */
function toRecord(answer: NewAnswer): { record: AnswerRecord; body: Uint8Array } {
  const { body: given, ...rest } = answer;
  const body = isMoved(answer.status) ? new Uint8Array() : given;
  return { body, record: { ...rest, hash: hashBody(body), bytes: body.length, encodings: [] } };
}

/** The store over a folder that is ready: says in which order its files and its records change. */
export function createStore({ folder, index, refreshMovedMap, report }: Parts): AnswerStore {
  const files = createAnswerFiles(folder);
  const marks = createMarks(folder);
  const gate = createGate(WRITES_AT_ONCE);
  // Writes and removals of an address take turns in `changing`, compression included; what moves its files takes
  // turns with readers in `swapping`, so that a reader never waits for longer than a few renames.
  const changing = createInTurn();
  const swapping = createInTurn();
  /** By slot, the addresses of which something may be left on the disk because it could not be removed. */
  const unclean = new Map<string, readonly string[]>();

  /** Whether the list of what moved lacks a change. */
  let isMapStale = false;

  function remember(record: AnswerRecord): void {
    const former = index.findInSlot(record.address);
    if (former) forget(former);
    index.set(record);
    if (isMoved(record.status)) isMapStale = true;
  }

  function forget(record: AnswerRecord): void {
    index.remove(record);
    if (isMoved(record.status)) isMapStale = true;
  }

  async function explained<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw toStoreError(folder, error);
    }
  }

  /** Does away with what failures left where this address is kept, now or at its next change. */
  async function clean(address: string, ...others: readonly string[]): Promise<void> {
    const slot = toSlot(address);
    const left = [...(unclean.get(slot) ?? []), ...others];
    unclean.set(slot, left);
    for (const each of left) await files.clear(each);
    unclean.delete(slot);
  }

  /** Forgets an answer at once, then removes its files. */
  async function drop(record: AnswerRecord): Promise<void> {
    forget(record);
    try {
      await files.remove(record);
    } catch (error) {
      unclean.set(toSlot(record.address), [record.address]);
      throw error;
    }
  }

  async function keepMovedMap(): Promise<void> {
    if (!isMapStale) return;
    isMapStale = false;
    try {
      await refreshMovedMap();
    } catch (error) {
      isMapStale = true;
      throw error;
    }
  }

  async function readNow(address: string): Promise<StoredAnswer | null> {
    const record = index.find(address);
    if (record === null) return null;
    const answer = await files.read(record);
    if (!('damage' in answer)) return answer;
    await drop(record);
    report({ kind: 'damaged answer', files: toContentFiles(record), reason: answer.damage });
    return null;
  }

  /** Replaces the record of an answer that says the same as before; null when its files must be written. */
  async function renew(former: AnswerRecord, record: AnswerRecord): Promise<AnswerRecord | null> {
    if (!saysTheSame(former, record) || !(await files.hasAll(former))) return null;
    const renewed = { ...record, encodings: former.encodings };
    return swapping(toSlot(record.address), async () => {
      // A reader may have found it damaged meanwhile.
      if (index.find(record.address) !== former) return null;
      await files.writeRecord(renewed);
      index.set(renewed);
      return renewed;
    });
  }

  async function replace(unfinished: AnswerRecord, body: Uint8Array): Promise<AnswerRecord> {
    const encoded = await compress(body, unfinished.headers['content-type'] ?? '');
    const record = { ...unfinished, encodings: STORED_ENCODINGS.filter((encoding) => encoded[encoding]) };
    const prepared = await files.prepare(record, body, encoded);
    await swapping(toSlot(record.address), async () => {
      const former = index.findInSlot(record.address);
      try {
        await files.place(prepared, former);
      } catch (error) {
        if (former) forget(former);
        // What cannot be removed either is kept in mind; the first error is the one to tell.
        await clean(record.address, record.address, former?.address ?? record.address).catch(() => undefined);
        throw error;
      }
      remember(record);
    });
    return record;
  }

  async function writeNow(answer: NewAnswer): Promise<AnswerRecord> {
    await clean(answer.address);
    const { record, body } = toRecord(answer);
    const former = index.findInSlot(answer.address);
    const written = (former && (await renew(former, record))) ?? (await replace(record, body));
    await keepMovedMap();
    return written;
  }

  async function removeNow(address: string): Promise<void> {
    await clean(address);
    const record = index.find(address);
    if (record) await swapping(toSlot(address), () => drop(record));
    await keepMovedMap();
  }

  return {
    folder,
    find: index.find,
    read: (address) => explained(() => swapping(toSlot(address), () => readNow(address))),
    write: async (answer) => {
      if (toAnswerFiles(answer) === null) {
        throw new TypeError(`The answer of ${answer.address} cannot be stored.`);
      }
      return explained(() => changing(toSlot(answer.address), () => gate(() => writeNow(answer))));
    },
    remove: (address) => explained(() => changing(toSlot(address), () => removeNow(address))),
    listTagged: index.listTagged,
    records: index.all,
    readMark: (name) => explained(() => marks.read(name)),
    writeMark: (name, text) => explained(() => marks.write(name, text)),
  };
}
