import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './postgres/postmaster';

/**
 * Several commands may use one thing at the same time (`npm start` and `npm run seed` one database server).
 * Each leaves a file named after its process in `directory`, so that the last one can put the thing away.
 */
export function addUser(directory: string): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, String(process.pid)), '');
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
    if (pid > 0 && isAlive(pid)) return true;
    rmSync(path.join(directory, String(pid)), { force: true });
    return false;
  });
}
