import { spawnSync } from 'node:child_process';
import { findOnPath } from './chromium';

/** How long an installation may take, in milliseconds. */
const PATIENCE = 300_000;

/** Installs a package of Debian where that can be done: as root, with apt-get. Where not, nothing happens. */
export function installSystemPackage(name: string): void {
  const apt = findOnPath(['apt-get']);
  if (process.getuid?.() !== 0 || !apt) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]])
    spawnSync(apt, args, { stdio: 'ignore', timeout: PATIENCE, env });
}
