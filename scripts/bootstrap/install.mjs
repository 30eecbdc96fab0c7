import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Problem } from './problem.mjs';
import { ROOT, runNode } from './run-process.mjs';
import { step } from './steps.mjs';

/**
 * @typedef {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean }> }} Lockfile
 */

/**
 * Whether what npm says it installed is what the lockfile asks for. Optional packages may be absent:
 * most are for other systems.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json, which npm writes when an installation is complete
 * @returns {boolean}
 */
export function isInstalled(wanted, installed) {
  const want = { ...wanted.packages };
  const have = installed.packages ?? {};
  delete want[''];
  return (
    Object.entries(want).every(([name, { version, optional, integrity }]) => {
      const found = have[name];
      if (!found) return optional === true;
      return found.version === version && found.integrity === integrity;
    }) && Object.keys(have).every((name) => name in want)
  );
}

/**
 * @param {string} file
 * @returns {Lockfile | null}
 */
function readLockfile(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Installs the packages of the lockfile where they are missing or others.
 * @returns {Promise<void>}
 */
export async function ensureInstalled() {
  const wanted = readLockfile(path.join(ROOT, 'package-lock.json'));
  if (!wanted) {
    throw new Problem(
      'package-lock.json is missing or damaged. Restore it with: git checkout package-lock.json',
    );
  }
  const installed = readLockfile(path.join(ROOT, 'node_modules/.package-lock.json'));
  if (installed && isInstalled(wanted, installed)) return;

  const npm = findNpm();
  await step('Installing packages from the lockfile', (progress) =>
    // Tests and build need the development packages too, whatever NODE_ENV says.
    runNode([npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=http'], {
      title: 'npm ci',
      // Not among the packages: npm clears those away.
      log: path.join(tmpdir(), `npm-ci-${process.pid}.log`),
      excerpt: (output) =>
        output
          .split('\n')
          .filter((line) => line.startsWith('npm error'))
          .slice(0, 12)
          .join('\n'),
      onLine: (line) => progress(line.match(/GET 2\d\d \S*\/([^/\s]+\.tgz)/)?.[1] ?? ''),
    }),
  );
}

/**
 * The npm that runs this command, else the one beside Node.
 * @returns {string}
 */
function findNpm() {
  const beside = path.dirname(process.execPath);
  const found = [
    process.env.npm_execpath,
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
  ].find((file) => file?.endsWith('npm-cli.js') && existsSync(file));
  if (!found) throw new Problem('npm was not found. Install the packages with: npm ci');
  return found;
}
