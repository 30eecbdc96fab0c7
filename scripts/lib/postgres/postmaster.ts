import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readProcessStat } from '../process-stat';

/** What a running server writes into its data directory. */
type Postmaster = { readonly pid: number; readonly port: number };

/** Reads `postmaster.pid`: the process in line 1, the port in line 4 (PostgreSQL, src/include/utils/pidfile.h). */
export function parsePostmasterPid(text: string): Postmaster | null {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return Number.isInteger(pid) && pid > 0 && Number.isInteger(port) && port > 0 ? { pid, port } : null;
}

/** The server that runs on a data directory; null when none does, also when it left its file behind. */
export function findPostmaster(dataDirectory: string): Postmaster | null {
  const file = path.join(dataDirectory, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const postmaster = parsePostmasterPid(readFileSync(file, 'utf8'));
  return postmaster && isAlive(postmaster.pid) && isPostgres(postmaster.pid, dataDirectory)
    ? postmaster
    : null;
}

/**
 * Whether a process runs, also one of another user. One that has ended counts as such at once: where nobody takes
 * notice of the ends of others' children, as in containers without an init, it would keep its number for ever.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return readProcessStat(pid)?.isDefunct !== true;
}

/** After a restart of the machine another program may have the number. Where this cannot be read, the file is believed. */
function isPostgres(pid: number, dataDirectory: string): boolean {
  const file = `/proc/${pid}/cmdline`;
  if (!existsSync(file)) return true;
  return readFileSync(file, 'utf8').split('\0').includes(dataDirectory);
}

/**
 * Waits until a process has ended.
 * @returns whether it did within `milliseconds`
 */
export async function hasEnded(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}
