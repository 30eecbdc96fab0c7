import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isInstalled } from '../../bootstrap/install.mjs';
import { ROOT } from '../../bootstrap/run-process.mjs';
import { step } from '../../bootstrap/steps.mjs';
import { runProgram } from './start-program';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** Installs the packages of a peer as its lockfile says, where they are missing. @returns its directory */
export async function installPeer(name: string): Promise<string> {
  const directory = path.join(ROOT, 'tests/bench/peers', name);
  const installed = path.join(directory, 'node_modules/.package-lock.json');
  const wanted = path.join(directory, 'package-lock.json');
  if (existsSync(installed) && isInstalled(read(wanted), read(installed))) return directory;
  await step(`Installing what ${name} needs`, () =>
    runProgram('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: directory }),
  );
  return directory;
}
