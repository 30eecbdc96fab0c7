import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './postgres/postmaster';
import { readProcessStat } from './process-stat';

/**
 * Several commands may use one thing at the same time (`npm start` and `npm run seed` one database server).
 * Each leaves a file named after its process in `directory`, so that the last one can put the thing away. In it
 * is when the process began: after a restart of the machine another program may have the number.
 */
export function addUser(directory: string): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, String(process.pid)), readProcessStat(process.pid)?.began ?? '');
}

export function removeUser(directory: string): void {
  rmSync(path.join(directory, String(process.pid)), { force: true });
}

/** The other processes that use it; files of processes that were killed are cleared away. */
export function listOtherUsers(directory: string): number[] {
  let names: string[] = [];
  try {
    names = readdirSync(directory);
  } catch {
    return [];
  }
  return names.map(Number).filter((pid) => {
    if (pid === process.pid) return false;
    const file = path.join(directory, String(pid));
    if (pid > 0 && isAlive(pid) && isSame(pid, file)) return true;
    rmSync(file, { force: true });
    return false;
  });
}

/** Whether the process is the one that left the file. Where this cannot be read, the number is believed. */
function isSame(pid: number, file: string): boolean {
  const began = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const stat = readProcessStat(pid);
  return began === '' || stat === null || stat.began === began;
}
