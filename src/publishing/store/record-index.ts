import type { AnswerRecord } from './stored-answer';
import { createTagIndex } from './tag-index';
import { toSlot } from './to-store-path';

/** All records, in memory. */
export type RecordIndex = {
  readonly find: (address: string) => AnswerRecord | null;
  /** The record that stands where this address would, though it may differ from it in upper and lower case. */
  readonly findInSlot: (address: string) => AnswerRecord | null;
  /** Adds a record in the place of the one in its slot. */
  readonly set: (record: AnswerRecord) => void;
  readonly remove: (record: AnswerRecord) => void;
  readonly listTagged: (tags: Iterable<string>) => string[];
  readonly all: () => Iterable<AnswerRecord>;
};

/** The index of these records. */
export function createRecordIndex(records: Iterable<AnswerRecord>): RecordIndex {
  const bySlot = new Map<string, AnswerRecord>();
  const tags = createTagIndex();

  function findInSlot(address: string): AnswerRecord | null {
    return bySlot.get(toSlot(address)) ?? null;
  }

  function find(address: string): AnswerRecord | null {
    const record = findInSlot(address);
    return record?.address === address ? record : null;
  }

  function remove(record: AnswerRecord): void {
    bySlot.delete(toSlot(record.address));
    tags.remove(record.address);
  }

  function set(record: AnswerRecord): void {
    const former = findInSlot(record.address);
    if (former) remove(former);
    bySlot.set(toSlot(record.address), record);
    tags.set(record.address, record.tags);
  }

  for (const record of records) set(record);
  return { find, findInSlot, set, remove, listTagged: tags.list, all: () => bySlot.values() };
}
