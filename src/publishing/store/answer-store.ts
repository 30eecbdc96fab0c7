import type { AnswerRecord, NewAnswer, StoredAnswer } from './stored-answer';

/**
 * Answers kept as plain files. Addresses are paths as readers ask for them; an address that cannot be stored is
 * never found. Of addresses that differ in upper and lower case only, the one written last is stored.
 */
export type AnswerStore = {
  /** Where the files are. */
  readonly folder: string;

  /** What is on record about an address; null for nothing. From memory. */
  readonly find: (address: string) => AnswerRecord | null;

  /**
   * An answer with its bytes. An answer whose body is not the one on record, or of which a file is missing, is
   * removed, reported and null.
   * @throws when the disk does.
   */
  readonly read: (address: string) => Promise<StoredAnswer | null>;

  /**
   * Stores an answer in the place of the former one: until it is there, `find` and `read` give the former one.
   * When it says the same as the former one, the files keep their age and only the record is written.
   * @throws {TypeError} when it cannot be stored, see `toAnswerFiles`.
   * @throws when the disk does; the former answer is still there then, or none is, or only the list of what moved
   * could not be written.
   */
  readonly write: (answer: NewAnswer) => Promise<AnswerRecord>;

  /**
   * Removes what is stored under an address, if anything is. From memory it goes before anything can fail.
   * @throws when the disk does; call it again then, or the answer is back when the store is opened the next time.
   */
  readonly remove: (address: string) => Promise<void>;

  /** Addresses that carry any of the tags, what is closest to a change first (see TagIndex). */
  readonly listTagged: (tags: Iterable<string>) => string[];

  /** What is on record, in no order. */
  readonly records: () => Iterable<AnswerRecord>;

  /** A small text under a name of lower-case words and hyphens; null when it was never written. */
  readonly readMark: (name: string) => Promise<string | null>;

  /** Keeps a small text under a name, such as how far a log was followed. */
  readonly writeMark: (name: string, text: string) => Promise<void>;
};
