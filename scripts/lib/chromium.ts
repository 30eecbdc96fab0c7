import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../bootstrap/problem.mjs';
import { ROOT } from '../bootstrap/run-process.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const WAY_OUT = 'Install Chromium and run the command again, or name it in PLAYWRIGHT_CHROMIUM_PATH.';

/**
 * The browser for tests: the one that is named, Playwright's own, the system's; else it is installed.
 * @throws Problem when there is none and none can be installed
 */
export async function ensureChromium(progress: (text: string) => void): Promise<string> {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH?.trim();
  if (named) {
    if (!isExecutable(named))
      throw new Problem(`PLAYWRIGHT_CHROMIUM_PATH names ${named}, which cannot be run.`);
    return named;
  }
  const { chromium } = await import('@playwright/test');
  const own = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : null);
  const found = own() ?? findOnPath(NAMES);
  if (found) return found;

  progress('downloading Chromium');
  run(process.execPath, [path.join(ROOT, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium']);
  const downloaded = own();
  if (downloaded) return downloaded;

  if (process.getuid?.() === 0 && findOnPath(['apt-get'])) {
    progress('installing the chromium package');
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
    const installed = findOnPath(NAMES);
    if (installed) return installed;
  }
  throw new Problem(`No Chromium was found, and none could be installed. ${WAY_OUT}`);
}

/** The first of the programs that is on the PATH. */
export function findOnPath(names: readonly string[], paths = process.env.PATH ?? ''): string | null {
  for (const name of names) {
    for (const directory of paths.split(path.delimiter).filter(Boolean)) {
      const file = path.join(directory, name);
      if (isExecutable(file)) return file;
    }
  }
  return null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(program: string, args: readonly string[]): void {
  spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'ignore',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
