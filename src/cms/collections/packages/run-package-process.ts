import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import path from 'node:path';

/**
 * Makes a package in a process of its own and of low priority, so that readers never wait for one.
 * @returns what went wrong; null when nothing did
 */
export async function runPackageProcess(id: number): Promise<string | null> {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), 'scripts/run.mjs');
  const child = spawn(process.execPath, [script, 'package', String(id)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  return await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code) =>
      resolve(code === 0 ? null : said.join('').trim().slice(-2000) || `exit ${code}`),
    );
  });
}
