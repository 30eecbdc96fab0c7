import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { DocumentView } from '@/domain/view-models/common';

/** A document of a package: its file as it lies in storage, or why there is none. */
export type EvidenceFile = {
  readonly document: DocumentView;
  /** Where the file lies; null: not stored here. */
  readonly file: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly problem: EvidenceProblem | null;
};

/**
 * Why a document is not in a package as it should be:
 * - no-file: neither a file nor an address is on record
 * - elsewhere: it can be read at an address outside this site
 * - gone: its file is no longer in storage
 * - changed: its file is not the one whose fingerprint is on record
 */
export type EvidenceProblem = 'no-file' | 'elsewhere' | 'gone' | 'changed';

async function hashFile(file: string): Promise<{ readonly sha256: string; readonly bytes: number } | null> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      hash.update(chunk as Buffer);
      bytes += (chunk as Buffer).length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return { sha256: hash.digest('hex'), bytes };
}

const NO_FILE = { file: null, bytes: null, sha256: null } as const;

/**
 * Looks for the file of a document.
 * @param folder where the files of documents are stored
 */
export async function findEvidenceFile(document: DocumentView, folder: string): Promise<EvidenceFile> {
  const { href, isExternal, sha256 } = document;
  if (!href) return { document, ...NO_FILE, problem: 'no-file' };
  if (isExternal) return { document, ...NO_FILE, problem: 'elsewhere' };
  const name = decodeURIComponent(new URL(href, 'http://files.invalid').pathname.split('/').at(-1) ?? '');
  const file = path.join(folder, path.basename(name));
  const found = await hashFile(file);
  if (!found) return { document, ...NO_FILE, problem: 'gone' };
  const isChanged = sha256 !== null && sha256 !== found.sha256;
  return { document, file, ...found, problem: isChanged ? 'changed' : null };
}

/** The name of a document's file within a package: `evidence/DOC-2012-01.pdf`. */
export function toEvidenceName({ document, file }: EvidenceFile): string {
  return `evidence/${document.publicId}${path.extname(file ?? '').toLowerCase()}`;
}
