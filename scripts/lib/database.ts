import path from 'node:path';
import { Client } from 'pg';
import { Problem } from '../bootstrap/problem.mjs';
import { startCluster } from './postgres/cluster';
import type { SiteSettings } from './settings';

/** A database that answers. */
export type OpenDatabase = { readonly uri: string; stop(): Promise<void> };

/**
 * Starts our own PostgreSQL, or makes sure that the given one answers.
 * @throws Problem with what to do when there is no database
 */
export async function openDatabase({ env, isEmbedded }: SiteSettings): Promise<OpenDatabase> {
  if (!isEmbedded) {
    await checkConnection(env.DATABASE_URI);
    return { uri: env.DATABASE_URI, stop: async () => undefined };
  }
  const cluster = await startCluster({ directory: path.join(env.DATA_DIR, 'postgres') });
  await cluster.ensureDatabase('cistrat');
  return { uri: cluster.uri('cistrat'), stop: cluster.stop };
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there: start it, or correct host and port',
  ENOTFOUND: 'there is no such host: correct the host',
  ETIMEDOUT: 'it does not answer: correct host and port, or the firewall',
  '28P01': 'it refuses the password: correct user and password',
  '28000': 'it refuses the user: correct the user, or pg_hba.conf',
  '3D000': 'it has no such database: create it, or correct the name',
};

/** What the driver says without a code: of a server that does not answer, and of one that is no PostgreSQL. */
const SPOKEN: readonly (readonly [RegExp, string | undefined])[] = [
  [/timeout/i, REASONS.ETIMEDOUT],
  [
    /terminated unexpectedly|invalid response|unrecognized message/i,
    'what answers there hangs up, so it is hardly PostgreSQL: correct host and port',
  ],
];

async function checkConnection(uri: string): Promise<void> {
  const client = new Client({ connectionString: uri, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    const { host, pathname } = new URL(uri);
    const reason = REASONS[code] ?? SPOKEN.find(([said]) => said.test(message))?.[1] ?? (message || code);
    throw new Problem(`The database at ${host}${pathname} (DATABASE_URI) cannot be used: ${reason}.`);
  }
}
