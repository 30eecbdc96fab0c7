import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Problem } from '../../bootstrap/problem.mjs';
import { findFreePort, tryPort } from '../ports';
import { addUser, listOtherUsers, removeUser } from '../users-of';
import { type Binaries, findBinaries } from './binaries';
import { findPostmaster, hasEnded } from './postmaster';
import { canReach, findServerUser, type ServerUser } from './server-user';

/** A PostgreSQL server of this project's own. */
export type Cluster = {
  /** The address of a database in it, for DATABASE_URI. */
  uri(database: string): string;
  /** Makes the database where it is missing. */
  ensureDatabase(name: string): Promise<void>;
  /** Stops the server, unless another command still uses it. */
  stop(): Promise<void>;
};

type Options = {
  /** Where the cluster's files are kept, as `.data/postgres`. */
  readonly directory: string;
  /** For tests: nothing need survive a power cut, so nothing waits for the disk. */
  readonly isThrowAway?: boolean;
};

/** What must be remembered between starts, in `cluster.json` (0600: it holds the password). */
type Memory = {
  readonly password: string;
  readonly port: number;
  /** Where the data lies, and the copied programs, when not in the directory itself (which may be moved). */
  readonly home: string | null;
};

const SUPERUSER = 'postgres';
const LOOPBACK = '127.0.0.1';

/** How long a server may take to be ready: after a crash it first replays its log. In milliseconds. */
const READY_WITHIN = 120_000;

/** The same encoding and order on every system, whatever its own locale is; Chinese sorts and searches by ICU. */
const LOCALE = [
  '--encoding=UTF8',
  '--locale-provider=icu',
  '--icu-locale=und',
  '--locale=C',
  ...(process.platform === 'win32'
    ? []
    : [`--lc-ctype=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`]),
];

const THROW_AWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=4GB'];

/**
 * Starts the server, or takes over the one that a killed command left running.
 * @throws Problem with what to do when it cannot be started
 */
export async function startCluster(options: Options): Promise<Cluster> {
  const directory = path.resolve(options.directory);
  mkdirSync(directory, { recursive: true, mode: 0o711 });
  const memory = remember(directory) ?? (await invent(directory, options.isThrowAway === true));
  const data = path.join(memory.home ?? directory, 'data');
  const user = findServerUser(data);
  const binaries = await findBinaries(memory.home);

  checkVersion(data, binaries.major);
  const users = path.join(directory, 'users');
  addUser(users);
  const port = await ensureRunning({ directory, data, user, binaries, memory, options });

  const uri = (database: string) =>
    `postgres://${SUPERUSER}:${encodeURIComponent(memory.password)}@${LOOPBACK}:${port}/${database}`;
  return {
    uri,
    ensureDatabase: (name) => ensureDatabase(uri(SUPERUSER), name),
    stop: async () => {
      removeUser(users);
      if (listOtherUsers(users).length > 0) return;
      await stopServer(data);
      if (options.isThrowAway) {
        for (const home of [memory.home ?? directory, directory])
          rmSync(home, { recursive: true, force: true });
      }
    },
  };
}

/**
 * Stops the throw-away server of a command that was killed, and clears it away.
 * @returns false when a command still uses it
 */
export async function stopAbandoned(directory: string): Promise<boolean> {
  if (listOtherUsers(path.join(directory, 'users')).length > 0) return false;
  const file = path.join(directory, 'cluster.json');
  const memory = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Memory) : null;
  const home = memory?.home ?? directory;
  await stopServer(path.join(home, 'data'));
  rmSync(home, { recursive: true, force: true });
  return true;
}

type Server = {
  readonly directory: string;
  readonly data: string;
  readonly user: ServerUser | null;
  readonly binaries: Binaries;
  readonly memory: Memory;
  readonly options: Options;
};

function remember(directory: string): Memory | null {
  const file = path.join(directory, 'cluster.json');
  if (existsSync(file)) {
    const memory = JSON.parse(readFileSync(file, 'utf8')) as Memory;
    if (memory.home && !existsSync(memory.home)) {
      throw new Problem(
        `The database was in ${memory.home}, which is gone. Restore it from a backup, or move ${directory} away to begin with an empty database.`,
      );
    }
    return memory;
  }
  if (existsSync(path.join(directory, 'data'))) {
    throw new Problem(
      `${file} is missing, and with it the password of the database beside it. Restore it from a backup, or move ${directory} away to begin with an empty database.`,
    );
  }
  return null;
}

async function invent(directory: string, isThrowAway: boolean): Promise<Memory> {
  const user = findServerUser(path.join(directory, 'data'));
  const isReachable = !user || canReach(directory, user);
  const memory = {
    password: randomBytes(24).toString('base64url'),
    port: await findFreePort(),
    home: isReachable ? null : makeHome(isThrowAway ? tmpdir() : '/var/lib', user),
  };
  save(directory, memory);
  return memory;
}

/** For root in a checkout that the server's user cannot enter: a place that it can, under a name nobody can guess. */
function makeHome(parent: string, user: ServerUser): string {
  const reachable = [parent, '/var/tmp'].find(
    (candidate) => existsSync(candidate) && canReach(candidate, user),
  );
  if (!reachable) {
    throw new Problem(
      'PostgreSQL does not run as root, and its user cannot enter this directory. Move the checkout out of the home of root, run as an ordinary user, or set DATABASE_URI.',
    );
  }
  const home = mkdtempSync(path.join(reachable, 'cistrat-site-postgres-'));
  chmodSync(home, 0o711);
  return home;
}

function save(directory: string, memory: Memory): void {
  const file = path.join(directory, 'cluster.json');
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(memory, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

function checkVersion(data: string, major: number): void {
  const file = path.join(data, 'PG_VERSION');
  if (!existsSync(file)) return;
  const made = Number(readFileSync(file, 'utf8'));
  if (made === major) return;
  throw new Problem(
    `The database in ${data} was made by PostgreSQL ${made}, and this version brings ${major}. Go back to the former version and save the content (docs/operations.md, "Moving to another PostgreSQL"), or move ${data} away.`,
  );
}

async function ensureRunning(server: Server): Promise<number> {
  await ensureInitialised(server);
  // More than once: the port may be taken between the look and the start, the processes of a killed server
  // need a moment to let go of its memory, and a server found running may just be stopping.
  for (let attempt = 1; ; attempt++) {
    try {
      const found = findPostmaster(server.data);
      return found ? await takeOver(server, found.port) : await launch(server, attempt);
    } catch (error) {
      if (!(error instanceof StartFailed)) throw error;
      if (attempt === 5 || !error.isPassing) throw new Problem(error.message);
      await sleep(attempt * 500);
    }
  }
}

function takeOver(server: Server, port: number): Promise<number> {
  return waitUntilReady(server, port, () =>
    findPostmaster(server.data) ? null : 'lock file: it has just ended',
  );
}

class StartFailed extends Error {
  /** Whether waiting, or another port, may help. */
  readonly isPassing: boolean;

  constructor(log: string, file: string) {
    const reason =
      log.match(/(?:FATAL|PANIC|ERROR): .*/)?.[0] ?? log.trim().split('\n').at(-1) ?? 'no reason given';
    super(`The database server did not start: ${reason}. Its log: ${file}`);
    this.isPassing =
      /address already in use|could not create any TCP|pre-existing shared memory|lock file/i.test(log);
  }
}

async function launch(server: Server, attempt: number): Promise<number> {
  const { directory, data, user, binaries, memory, options } = server;
  let { port } = memory;
  if (attempt > 1 || (await tryPort(port, LOOPBACK)) !== null) {
    port = await findFreePort();
    save(directory, { ...memory, port });
  }
  // Left behind by a server that was killed; its number may belong to another program by now.
  rmSync(path.join(data, 'postmaster.pid'), { force: true });
  const logFile = path.join(directory, 'postgres.log');
  writeFileSync(logFile, '', { mode: 0o600 });
  const log = openSync(logFile, 'a');
  const settings = [
    `listen_addresses=${LOOPBACK}`,
    'unix_socket_directories=',
    ...(options.isThrowAway ? THROW_AWAY : []),
  ];
  // In a session of its own: Ctrl-C in the terminal must not stop it before the site has stopped.
  const child = spawn(
    binaries.postgres,
    ['-D', data, '-p', String(port), ...settings.flatMap((pair) => ['-c', pair])],
    {
      cwd: data,
      detached: true,
      stdio: ['ignore', log, log],
      env: toServerEnv(),
      ...user,
    },
  );
  closeSync(log);
  let ended: string | null = null;
  child.once('error', (error) => {
    ended = error.message;
  });
  const keepReason = () => {
    ended = readFileSync(logFile, 'utf8');
  };
  child.once('exit', keepReason);
  child.unref();
  try {
    return await waitUntilReady(server, port, () => ended);
  } finally {
    // Once it serves, its end is no failure to start, and its log may be gone by then.
    child.off('exit', keepReason);
  }
}

/** Waits until the server answers with our password. */
async function waitUntilReady(server: Server, port: number, hasFailed: () => string | null): Promise<number> {
  const logFile = path.join(server.directory, 'postgres.log');
  const deadline = Date.now() + READY_WITHIN;
  for (;;) {
    const failure = hasFailed();
    if (failure !== null) {
      throw new StartFailed(failure, logFile);
    }
    const refusal = await tryToConnect(port, server.memory.password);
    if (refusal === null) return port;
    if (refusal.startsWith('28') || Date.now() > deadline) {
      throw new Problem(
        `The database server on port ${port} does not let us in (${refusal}). Its log: ${logFile}`,
      );
    }
    await sleep(50);
  }
}

/** @returns null when connected, else the code of the refusal: 28... a wrong password, 57P03 not ready yet */
async function tryToConnect(port: number, password: string): Promise<string | null> {
  const client = new Client({
    host: LOOPBACK,
    port,
    user: SUPERUSER,
    password,
    database: SUPERUSER,
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? (error as Error).message;
  }
}

/** Makes the data directory under another name first: one that was interrupted is never taken for a whole one. */
async function ensureInitialised({ data, user, binaries, memory, options }: Server): Promise<void> {
  if (existsSync(path.join(data, 'PG_VERSION'))) return;
  const draft = `${data}.new`;
  const passwordFile = `${data}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${memory.password}\n`, { mode: 0o600 });
  try {
    if (user) for (const file of [draft, passwordFile]) chownSync(file, user.uid, user.gid);
    const { status, stdout, stderr, error } = spawnSync(
      binaries.initdb,
      [
        `--pgdata=${draft}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        ...LOCALE,
        ...(options.isThrowAway ? ['--no-sync'] : []),
      ],
      { cwd: draft, encoding: 'utf8', env: toServerEnv(), ...user },
    );
    if (status !== 0) {
      const lines = `${stderr}\n${stdout}`.split('\n');
      const reason = lines.find((line) => /error|FATAL|could not/i.test(line)) ?? error?.message ?? lines[0];
      throw new Problem(`The database could not be made in ${data}: ${reason?.trim()}`);
    }
    renameSync(draft, data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** The server needs nothing of our settings, least of all secrets; and its messages are read above, in English. */
function toServerEnv(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TMPDIR } = process.env;
  return { PATH, SystemRoot, TMPDIR, LC_MESSAGES: 'C' } as unknown as NodeJS.ProcessEnv;
}

async function ensureDatabase(maintenanceUri: string, name: string): Promise<void> {
  const client = new Client({ connectionString: maintenanceUri });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** Ends sessions and writes everything out; where that hangs, ends at once and recovers at the next start. */
async function stopServer(data: string): Promise<void> {
  const postmaster = findPostmaster(data);
  if (!postmaster) return;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(postmaster.pid, signal);
    if (await hasEnded(postmaster.pid, 20_000)) return;
  }
}
