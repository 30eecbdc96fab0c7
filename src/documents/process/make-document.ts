import path from 'node:path';
import { DocumentProcess } from './document-process';
import type { Makers } from './makers';

/** How long one document may take. In milliseconds. */
const LONGEST = 60_000;

/** How long the process is kept without work: starting it takes about a second. In milliseconds. */
const IDLE = 5 * 60_000;

/** More than a whole site has documents to be made again. */
const MOST_WAITING = 500;

const KEY = Symbol.for('site.document-process');

/** Shared through globalThis because Next loads its own copy of this module beside the server's. */
const shared = globalThis as { [KEY]?: DocumentProcess };

/** The program is found from the working directory: in a bundle, the place of a module says nothing. */
function getProcess(): DocumentProcess {
  shared[KEY] ??= new DocumentProcess({
    program: path.join(process.cwd(), 'src/documents/process/makers.ts'),
    longest: LONGEST,
    idle: IDLE,
    mostWaiting: MOST_WAITING,
  });
  return shared[KEY];
}

/**
 * Has a document made in a process of its own, one at a time, so that readers are never kept waiting by it.
 * @throws DocumentError when it cannot be made, takes too long, or too many wait already
 */
export function makeDocument<Name extends keyof Makers & string>(
  maker: Name,
  input: Parameters<Makers[Name]>[0],
): Promise<Uint8Array> {
  return getProcess().make(maker, input);
}

/** The number of that process under the system; null while there is none. */
export function getDocumentProcessId(): number | null {
  return getProcess().pid;
}

/** Ends that process; what is asked for later starts another. */
export function stopDocumentProcess(): void {
  getProcess().stop();
}
