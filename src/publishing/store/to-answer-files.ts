import { type AnswerRecord, STORED_ENCODINGS, type StoredEncoding } from './stored-answer';
import { hasExtension, toStorePath } from './to-store-path';

/** The folders that hold bodies, by what the answer says. */
export const BODY_FOLDERS = ['site', 'gone', 'errors'] as const;

/** The folder of the records. */
export const RECORD_FOLDER = 'records';

/** The files of one answer, relative to the folder of the store. */
export type AnswerFiles = {
  readonly record: string;
  /** Null for an address that moved: it has no body. */
  readonly body: string | null;
};

const MOVED = new Set([301, 308]);

const ENDINGS: Readonly<Record<StoredEncoding, string>> = { br: '.br', gzip: '.gz' };

/** Endings that the store itself gives: a file of this name could be taken for the page or the file beside it. */
const OWN_ENDING = /\.(?:html|br|gz)$/i;

/** Whether a status says that the address moved for good. */
export function isMoved(status: number): boolean {
  return MOVED.has(status);
}

function toBodyFolder(status: number): (typeof BODY_FOLDERS)[number] | null {
  if (status === 200) return 'site';
  if (status === 410) return 'gone';
  return status === 404 || (status >= 500 && status <= 599) ? 'errors' : null;
}

/**
 * Where an answer is kept, or null when it must not be: an address that is no path (see `toStorePath`), a status
 * that is not for keeping, a body that is already compressed, a file whose name could meet another one.
 *
 * No two addresses that differ in more than upper and lower case meet in a file, nor is the file of one the folder
 * of another: a page is the only one to end in `.html`, only compressed forms end in `.br` and `.gz`, each file has
 * an extension and no folder has one.
 */
export function toAnswerFiles(
  answer: Pick<AnswerRecord, 'address' | 'status' | 'headers'>,
): AnswerFiles | null {
  const path = toStorePath(answer.address);
  if (path === null || answer.headers['content-encoding'] !== undefined) return null;
  const record = `${RECORD_FOLDER}/${path}.json`;
  if (isMoved(answer.status)) return answer.headers.location ? { record, body: null } : null;
  const folder = toBodyFolder(answer.status);
  if (folder === null) return null;
  if (isPage(answer.headers)) return { record, body: `${folder}/${path}.html` };
  const name = path.slice(path.lastIndexOf('/') + 1);
  return hasExtension(name) && !OWN_ENDING.test(name) ? { record, body: `${folder}/${path}` } : null;
}

function isPage(headers: AnswerRecord['headers']): boolean {
  return /^\s*text\/html\s*(?:;|$)/i.test(headers['content-type'] ?? '');
}

/** The file of a compressed form, beside the body. */
export function toEncodedFile(body: string, encoding: StoredEncoding): string {
  return body + ENDINGS[encoding];
}

/** All files with content of an answer that is kept: its body and the compressed forms. */
export function toContentFiles(record: AnswerRecord): readonly string[] {
  const body = toAnswerFiles(record)?.body ?? null;
  if (body === null) return [];
  return [body, ...record.encodings.map((encoding) => toEncodedFile(body, encoding))];
}

/** Every file that an answer of this address could have, whatever its status and type; the record first. */
export function toPossibleFiles(address: string): readonly string[] {
  const files = new Set<string>();
  for (const status of [200, 410, 404]) {
    for (const type of ['text/html', 'text/plain']) {
      const answer = toAnswerFiles({ address, status, headers: { 'content-type': type } });
      if (answer === null || answer.body === null) continue;
      files.add(answer.record).add(answer.body);
      for (const encoding of STORED_ENCODINGS) files.add(toEncodedFile(answer.body, encoding));
    }
  }
  return [...files];
}
