import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../../bootstrap/problem.mjs';

/** A user of the system by number. */
export type ServerUser = { readonly uid: number; readonly gid: number };

/**
 * PostgreSQL refuses to run as root. For root this is the user it runs as: the owner of the data where there is
 * some, else `postgres`, else `nobody`. Nothing is created on the machine. Null: run as oneself.
 * @throws Problem where root has nobody to run it as
 */
export function findServerUser(dataDirectory: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(dataDirectory, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = lookUp('postgres') ?? lookUp('nobody');
  if (user) return user;
  throw new Problem(
    'PostgreSQL does not run as root, and this system has neither a user postgres nor nobody. Run the command as an ordinary user, or set DATABASE_URI.',
  );
}

function lookUp(name: string): ServerUser | null {
  const [uid, gid] = ['-u', '-g'].map((option) => {
    const { status, stdout } = spawnSync('id', [option, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : Number.NaN;
  });
  return uid !== undefined && gid !== undefined && uid > 0 && gid >= 0 ? { uid, gid } : null;
}

/** Whether `user` may enter every directory down to `directory`, judged by their permission bits. */
export function canReach(directory: string, user: ServerUser): boolean {
  for (let current = path.resolve(directory); ; current = path.dirname(current)) {
    const stat = statSync(current, { throwIfNoEntry: false });
    if (stat && !mayEnter(stat, user)) return false;
    if (path.dirname(current) === current) return true;
  }
}

/** The bit to search a directory, of the one class that applies to the user (POSIX). */
function mayEnter(stat: { uid: number; gid: number; mode: number }, { uid, gid }: ServerUser): boolean {
  if (stat.uid === uid) return (stat.mode & 0o100) !== 0;
  if (stat.gid === gid) return (stat.mode & 0o010) !== 0;
  return (stat.mode & 0o001) !== 0;
}
