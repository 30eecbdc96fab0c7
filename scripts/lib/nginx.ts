import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../bootstrap/problem.mjs';
import { ROOT } from '../bootstrap/run-process.mjs';
import { findOnPath } from './chromium';
import { tryPort } from './ports';
import { installSystemPackage } from './system-package';
import { type LocalPlaces, toLocalConfig } from './to-local-config';

/** Where Debian keeps programs of the system, which the PATH of an ordinary user leaves out. */
const SYSTEM = ['/usr/sbin', '/usr/local/sbin', '/usr/local/nginx/sbin'];

/** How long it may take until it listens, in milliseconds. */
const READY_WITHIN = 10_000;

/** Nobody in particular, on all systems that have such a user: what nginx runs as when we are root. */
const NOBODY = 65_534;

const find = () => findOnPath(['nginx'], [process.env.PATH ?? '', ...SYSTEM].join(path.delimiter));

/**
 * The nginx of this system; else it is installed where that can be done.
 * @throws Problem when there is none and none can be installed
 */
function ensureNginx(): string {
  const found = find();
  if (found) return found;
  installSystemPackage('nginx-light');
  const installed = find();
  if (installed) return installed;
  throw new Problem(
    'No nginx was found, and none could be installed. Install it (apt-get install nginx-light, or brew install nginx) and run the command again.',
  );
}

/** A running nginx. */
export type Nginx = { readonly url: string; readonly pid: number; readonly stop: () => Promise<void> };

/** As our processes must not own what an unprivileged nginx writes. */
function toUser(): { uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

/** Writes the configuration of deploy/ for this machine. @returns its path */
function writeLocalConfig(places: LocalPlaces): string {
  const file = path.join(places.directory, 'nginx.conf');
  mkdirSync(places.directory, { recursive: true });
  const { uid, gid } = toUser();
  if (uid !== undefined && gid !== undefined) chownSync(places.directory, uid, gid);
  writeFileSync(file, toLocalConfig(readFileSync(path.join(ROOT, 'deploy/nginx.conf'), 'utf8'), places));
  return file;
}

const toArgs = (directory: string, config: string) => [
  '-p',
  directory,
  '-e',
  path.join(directory, 'error.log'),
  '-c',
  config,
];

/** What nginx says about a configuration: `-t`, null when it finds nothing wrong. */
export function checkConfig(places: LocalPlaces): string | null {
  const config = writeLocalConfig(places);
  const { status, stderr } = spawnSync(ensureNginx(), [...toArgs(places.directory, config), '-t'], {
    encoding: 'utf8',
    ...toUser(),
  });
  return status === 0 && !/\[(?:warn|alert|emerg)\]/.test(stderr) ? null : stderr;
}

/**
 * Runs nginx with the configuration of deploy/ as an unprivileged process on a port of the loopback interface.
 * @param places.directory an empty folder for its own files, that everybody may enter
 * @param prefix program and arguments before nginx, such as one that binds it to a processor
 * @throws Problem with what nginx says when it does not start
 */
export async function startNginx(places: LocalPlaces, prefix: readonly string[] = []): Promise<Nginx> {
  const config = writeLocalConfig(places);
  const [program = '', ...args] = [...prefix, ensureNginx(), ...toArgs(places.directory, config)];
  const child = spawn(program, [...args, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...toUser(),
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      said += error.message;
    });
    child.once('close', () => {
      hasEnded = true;
      resolve();
    });
  });
  const deadline = Date.now() + READY_WITHIN;
  while ((await tryPort(places.port, '127.0.0.1')) === null) {
    if (hasEnded || Date.now() > deadline) throw new Problem(`nginx did not start: ${said.trim()}`);
    await sleep(20);
  }
  return {
    url: `http://127.0.0.1:${places.port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGQUIT');
      await ended;
    },
  };
}
