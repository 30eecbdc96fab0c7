import { constants, setPriority } from 'node:os';
import { serveMakers } from './serve-makers';

/**
 * The program of the process that makes documents, and all it can make. A new maker is a line here; whatever it
 * loads is loaded in that process only. It takes plain data and gives the bytes of a file.
 */
const MAKERS = {
  pdf: async () => (await import('../pdf/make-pdf-here')).makePdfHere,
  xlsx: async () => (await import('../xlsx/to-xlsx')).toXlsx,
  docx: async () => (await import('../docx/to-docx')).toDocx,
};

/** What each maker takes and gives. */
export type Makers = {
  readonly [Name in keyof typeof MAKERS]: Awaited<ReturnType<(typeof MAKERS)[Name]>>;
};

// Readers come first: on a busy machine, documents are made from what is left. Threads begun later inherit it.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
serveMakers(MAKERS);
