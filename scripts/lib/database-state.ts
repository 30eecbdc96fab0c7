import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { ROOT } from '../bootstrap/run-process.mjs';

/** What is in a database, as far as the start of the site depends on it. */
export type DatabaseState = {
  /** Names of the migrations that were applied, in order. */
  readonly applied: readonly string[];
  readonly hasUsers: boolean;
  /** Whether any record, published or not, is there. */
  readonly hasContent: boolean;
};

const MIGRATIONS_DIRECTORY = path.join(ROOT, 'src/cms/migrations');

/** The names of the migrations that the code brings, in order. */
export function listMigrations(directory = MIGRATIONS_DIRECTORY): string[] {
  return readdirSync(directory)
    .filter((name) => /^\d{8}_\d{6}_?\w*\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
}

/** Looks into a database without loading the site. */
export async function readDatabaseState(uri: string): Promise<DatabaseState> {
  const client = new Client({ connectionString: uri });
  await client.connect();
  try {
    const tables = await client.query<{ name: string; isRecord: boolean }>(
      `SELECT table_name AS name, bool_or(column_name = 'public_id') AS "isRecord"
       FROM information_schema.columns WHERE table_schema = 'public' GROUP BY table_name`,
    );
    const names = new Set(tables.rows.map(({ name }) => name));
    const hasRows = async (table: string) =>
      names.has(table) &&
      ((await client.query(`SELECT 1 FROM ${client.escapeIdentifier(table)} LIMIT 1`)).rowCount ?? 0) > 0;
    const applied = names.has('payload_migrations')
      ? await client.query<{ name: string }>('SELECT name FROM payload_migrations ORDER BY name')
      : { rows: [] };

    let hasContent = false;
    for (const { name } of tables.rows.filter(({ isRecord }) => isRecord)) hasContent ||= await hasRows(name);
    return { applied: applied.rows.map(({ name }) => name), hasUsers: await hasRows('users'), hasContent };
  } finally {
    await client.end();
  }
}

/** Compares what was applied with what the code brings. */
export function compareMigrations(
  applied: readonly string[],
  brought: readonly string[],
): { readonly unknown: string[]; readonly missing: string[] } {
  return {
    unknown: applied.filter((name) => !brought.includes(name)),
    missing: brought.filter((name) => !applied.includes(name)),
  };
}
