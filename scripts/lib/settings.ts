import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type Env, parseEnv } from '@/env';
import { Problem } from '../bootstrap/problem.mjs';
import { ROOT } from '../bootstrap/run-process.mjs';

type Values = Record<string, string | undefined>;

/** The settings of one command. */
export type SiteSettings = {
  /** Checked, with every path absolute. */
  readonly env: Env;
  /** Whether the database is our own PostgreSQL in the data directory: DATABASE_URI was not set. */
  readonly isEmbedded: boolean;
};

/** On a database of our own both of these are made by us; the check of all other settings must not wait for them. */
const STAND_INS = { DATABASE_URI: 'postgres://embedded.invalid/site', PAYLOAD_SECRET: '-'.repeat(32) };

/** The demonstration keeps everything apart: nothing that belongs to the real site may reach it. */
const NOT_FOR_DEMO = [
  'DATABASE_URI',
  'PAYLOAD_SECRET',
  'SITE_URL',
  'UPLOADS_DIR',
  'PAGES_DIR',
  'MAIL_OUTBOX_DIR',
  'SMTP_URL',
];

/** Adds what `.env` says to the environment; what is already set wins. */
export function loadDotEnv(): void {
  const file = path.join(ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Reads the settings for the site or its demonstration, before anything is started or written.
 * @throws SettingsError with everything that is missing or wrong
 */
export function readSettings(source: Values, options: { readonly isDemo: boolean }): SiteSettings {
  const values = { ...source };
  if (options.isDemo) {
    for (const name of NOT_FOR_DEMO) delete values[name];
    values.DATA_DIR = path.join(values.DATA_DIR?.trim() || '.data', 'demo');
  }
  const isEmbedded = !values.DATABASE_URI?.trim();
  const env = parseEnv(
    isEmbedded
      ? {
          ...values,
          DATABASE_URI: STAND_INS.DATABASE_URI,
          PAYLOAD_SECRET: values.PAYLOAD_SECRET?.trim() || STAND_INS.PAYLOAD_SECRET,
        }
      : values,
  );
  const absolute = (directory: string) => path.resolve(ROOT, directory);
  return {
    isEmbedded,
    env: {
      ...env,
      DATA_DIR: absolute(env.DATA_DIR),
      UPLOADS_DIR: absolute(env.UPLOADS_DIR),
      PAGES_DIR: absolute(env.PAGES_DIR),
      MAIL_OUTBOX_DIR: absolute(env.MAIL_OUTBOX_DIR),
    },
  };
}

/**
 * Makes the directories of the settings and, where it was not given, the secret.
 * @returns the settings with the secret in them
 * @throws the system's error, with the path, where a directory cannot be written
 */
export function prepareDirectories({ env, isEmbedded }: SiteSettings): Env {
  // Others may pass through (the database server of root is another user) but not look around.
  makeDirectory(env.DATA_DIR, 0o711);
  accessSync(env.DATA_DIR, constants.W_OK | constants.X_OK);
  if (process.getuid?.() === 0 && isEmbedded) chmodSync(env.DATA_DIR, 0o711);
  for (const directory of [env.UPLOADS_DIR, env.MAIL_OUTBOX_DIR]) {
    makeDirectory(directory, 0o700);
    accessSync(directory, constants.W_OK | constants.X_OK);
  }
  // Published pages are for everybody: a web server of another user may hand them out.
  makeDirectory(env.PAGES_DIR, 0o755);
  accessSync(env.PAGES_DIR, constants.W_OK | constants.X_OK);
  if (env.PAYLOAD_SECRET !== STAND_INS.PAYLOAD_SECRET) return env;
  return { ...env, PAYLOAD_SECRET: readOrMakeSecret(path.join(env.DATA_DIR, 'payload-secret')) };
}

function readOrMakeSecret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

const ANOTHER = 'Name another one in DATA_DIR (or UPLOADS_DIR, MAIL_OUTBOX_DIR).';

/**
 * Makes a directory with its parents, one by one: where a parent takes no entries, as in /proc, Node's own
 * recursive way never ends.
 * @throws Problem where the place takes no directories, or a file is in the way; the system's error, with the path, for all else
 */
function makeDirectory(directory: string, mode: number): void {
  if (existsSync(directory)) {
    if (statSync(directory).isDirectory()) return;
    throw new Problem(`${directory} is a file, and a directory is needed. ${ANOTHER}`);
  }
  makeDirectory(path.dirname(path.resolve(directory)), 0o755);
  try {
    mkdirSync(directory, { mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw error;
    throw new Problem(`The directory ${directory} cannot be made there. ${ANOTHER}`);
  }
}

/** The settings as the processes of the site read them. */
export function toProcessEnv(env: Env): Values {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, value === undefined ? undefined : String(value)]),
  );
}
