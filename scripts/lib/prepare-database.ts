import { randomBytes } from 'node:crypto';
import { createLocalReq, getPayload, type Migration, type Payload } from 'payload';
import { Client } from 'pg';
import { getEnv } from '@/env';
import { Problem } from '../bootstrap/problem.mjs';
import { step } from '../bootstrap/steps.mjs';
import { compareMigrations, type DatabaseState, listMigrations, readDatabaseState } from './database-state';

/** What is to be in the database afterwards. */
export type Preparation = {
  /** `none` leaves content as it is; the others fill a database that has none. */
  readonly content: 'none' | 'cistrat' | 'demo';
  /** What to do about content in a database that has some already: `keep` it silently or `refuse` to go on. */
  readonly present: 'keep' | 'refuse';
  /** Whether to make an administrator in a database without users. */
  readonly administrator: boolean;
  readonly demo?: { readonly years: number; readonly perYear: number; readonly seed: number };
};

const DEMO = { years: 12, perYear: 25, seed: 1 };

/** Any number that nothing else in the database uses; the same for every process that prepares it. */
const LOCK = 20_120_501;

/** Whether a database in this state needs work to be as `preparation` says. */
export function needsPreparation(state: DatabaseState, preparation: Preparation): boolean {
  return (
    compareMigrations(state.applied, listMigrations()).missing.length > 0 ||
    (preparation.administrator && !state.hasUsers) ||
    (preparation.content !== 'none' && !state.hasContent)
  );
}

/** @throws Problem where the database was made by a later version of the code, or by pushing a schema */
export function checkNotNewer(state: DatabaseState): void {
  const { unknown } = compareMigrations(state.applied, listMigrations());
  if (unknown.length === 0) return;
  if (unknown.includes('dev')) {
    throw new Problem(
      'The database was changed by hand (a schema pushed in development), so migrations cannot follow. Use a fresh database, or restore a backup.',
    );
  }
  throw new Problem(
    `The database is newer than this code: it has the change ${unknown.at(-1)}, which the code does not know. Update the code (git pull), or restore the backup made before the change.`,
  );
}

/**
 * Applies migrations, loads content and makes the first administrator, whatever is still missing. One process
 * at a time does this; another one waits. Whatever is interrupted leaves no trace: each part is one transaction.
 * @throws Problem where the database is newer than the code, or has content and must not
 */
export async function prepareDatabase(preparation: Preparation): Promise<void> {
  const uri = getEnv().DATABASE_URI;
  await withLock(uri, async () => {
    const before = await readDatabaseState(uri);
    checkNotNewer(before);
    if (preparation.present === 'refuse' && before.hasContent) {
      throw new Problem(
        'The database already has content, and nothing was changed. Use an empty database: set another DATA_DIR or DATABASE_URI, or move the data directory away.',
      );
    }
    if (!needsPreparation(before, preparation)) return;

    const payload = await openPayload();
    try {
      const { missing } = compareMigrations(before.applied, listMigrations());
      if (missing.length > 0) await migrate(payload, missing);
      if (preparation.content !== 'none' && !before.hasContent) await loadContent(payload, preparation);
      if (preparation.administrator && !before.hasUsers) await createAdministrator(payload);
    } finally {
      await payload.destroy();
    }
  });
}

/** Payload without its chatter: the steps say what happens. */
async function openPayload(): Promise<Payload> {
  const { default: config } = await import('@payload-config');
  const { logger, ...rest } = await config;
  return await getPayload({ config: { ...rest, logger: logger ?? { options: { level: 'warn' } } } });
}

async function withLock(uri: string, work: () => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: uri });
  await client.connect();
  try {
    const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [
      LOCK,
    ]);
    if (!rows[0]?.locked) {
      await step('Waiting for another process that prepares the database', () =>
        client.query('SELECT pg_advisory_lock($1)', [LOCK]),
      );
    }
    await work();
  } finally {
    await client.end();
  }
}

async function migrate(payload: Payload, missing: readonly string[]): Promise<void> {
  const { migrations } = await import('@/cms/migrations/index');
  await step(`Applying ${missing.length === 1 ? 'a migration' : `${missing.length} migrations`}`, () =>
    // Payload's generated list names the arguments that its own type leaves unknown.
    payload.db.migrate({ migrations: migrations as unknown as Migration[] }),
  );
}

async function loadContent(payload: Payload, { content, demo }: Preparation): Promise<void> {
  if (content === 'cistrat') {
    const { seedCistrat } = await import('@/cms/seed/cistrat/seed-cistrat');
    await step('Loading what is known about the centre', () => seedCistrat(payload));
    return;
  }
  const { seedDemo } = await import('@/cms/seed/demo/seed-demo');
  const size = demo ?? DEMO;
  await step(`Inventing ${size.years} years of a demonstration centre`, () => seedDemo(payload, size));
}

/**
 * Makes the first user, so that nobody can make one over the web. The password is shown before the user
 * exists for others: killed in between, the next start makes another one.
 */
async function createAdministrator(payload: Payload): Promise<void> {
  const email = getEnv().ADMIN_EMAIL;
  const password = randomBytes(18).toString('base64url');
  const req = await createLocalReq({}, payload);
  const transaction = await payload.db.beginTransaction();
  if (transaction) req.transactionID = transaction;
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Administrator', role: 'administrator', language: 'en' },
    depth: 0,
    overrideAccess: true,
    req,
  });
  console.log(`
  The administrator of this site, shown this once:
    e-mail    ${email}
    password  ${password}
`);
  if (transaction) await payload.db.commitTransaction(transaction);
}
