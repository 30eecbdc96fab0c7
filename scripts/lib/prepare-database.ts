import { randomBytes } from 'node:crypto';
import { createLocalReq, getPayload, type Migration, type Payload } from 'payload';
import { Client } from 'pg';
import { getEnv } from '@/env';
import { Problem } from '../bootstrap/problem.mjs';
import { step } from '../bootstrap/steps.mjs';
import { compareMigrations, listMigrations, readDatabaseState } from './database-state';
import { checkNotNewer, needsPreparation, type Preparation } from './preparation';

const DEMO = { years: 12, perYear: 25, seed: 1 };

/** Any number that nothing else in the database uses; the same for every process that prepares it. */
const LOCK = 20_120_501;

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
      if (preparation.administrator !== false && !before.hasUsers) {
        await createAdministrator(payload, preparation.administrator);
      }
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

/**
 * Holds the lock while `work` runs.
 * @throws Problem as soon as the connection breaks, and the lock with it, whatever `work` is doing
 */
async function withLock(uri: string, work: () => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: uri });
  await client.connect();
  const broken = new Promise<never>((_resolve, reject) => {
    client.on('error', ({ message }) =>
      reject(
        new Problem(
          `The connection to the database broke (${message}). What was begun was taken back: run the command again.`,
        ),
      ),
    );
  });
  try {
    await Promise.race([broken, holdLock(client, work)]);
  } finally {
    await client.end();
  }
}

async function holdLock(client: Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [
    LOCK,
  ]);
  if (!rows[0]?.locked) {
    await step('Waiting for another process that prepares the database', () =>
      client.query('SELECT pg_advisory_lock($1)', [LOCK]),
    );
  }
  await work();
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
async function createAdministrator(
  payload: Payload,
  given: Exclude<Preparation['administrator'], false>,
): Promise<void> {
  const email = getEnv().ADMIN_EMAIL;
  const password = given === true ? randomBytes(18).toString('base64url') : given.password;
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
  if (given === true) {
    console.log(`
  The administrator of this site, shown this once:
    e-mail    ${email}
    password  ${password}
`);
  }
  if (transaction) await payload.db.commitTransaction(transaction);
}
