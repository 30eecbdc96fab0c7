import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';

/** A drizzle snapshot; its inside is drizzle's own matter. */
type Snapshot = { readonly version: string };

type DrizzleKit = {
  generateDrizzleJson: (schema: Record<string, unknown>) => Promise<Snapshot>;
  generateMigration: (before: Snapshot, after: Snapshot) => Promise<string[]>;
  upSnapshot?: (snapshot: Snapshot) => Snapshot;
};

/** The parts of the Postgres adapter that migrations are made with. */
type Adapter = {
  migrationDir: string;
  schema: Record<string, unknown>;
  defaultDrizzleSnapshot: Snapshot;
  requireDrizzleKit: () => DrizzleKit;
  createMigration: (args: { payload: Payload; migrationName: string }) => Promise<void>;
};

const toAdapter = (payload: Payload) => payload.db as unknown as Adapter;

async function readLastSnapshot(adapter: Adapter, kit: DrizzleKit, after: Snapshot): Promise<Snapshot> {
  const files = (await readdir(adapter.migrationDir)).filter((file) => file.endsWith('.json')).sort();
  const last = files.at(-1);
  if (!last) return adapter.defaultDrizzleSnapshot;
  const snapshot = JSON.parse(await readFile(path.join(adapter.migrationDir, last), 'utf8')) as Snapshot;
  return kit.upSnapshot && snapshot.version < after.version ? kit.upSnapshot(snapshot) : snapshot;
}

/**
 * The SQL that the committed migrations still lack for the model as it is in the code; empty when they are
 * complete. Needs no connection, only an initialised Payload. Payload's own `migrate:create --skip-empty`
 * ends the process instead of answering, so it cannot be a gate.
 */
export async function listPendingSchemaChanges(payload: Payload): Promise<string[]> {
  const adapter = toAdapter(payload);
  const kit = adapter.requireDrizzleKit();
  const after = await kit.generateDrizzleJson(adapter.schema);
  return kit.generateMigration(await readLastSnapshot(adapter, kit, after), after);
}

/**
 * Writes a migration for what has changed in the model, and the list of migrations.
 * @returns the path of the new file, or null when nothing has changed
 * @throws when Payload reports success but no file has appeared
 */
export async function createMigrationFile(payload: Payload, name: string): Promise<string | null> {
  const adapter = toAdapter(payload);
  if ((await listPendingSchemaChanges(payload)).length === 0) return null;
  const before = new Set(await readdir(adapter.migrationDir));
  await adapter.createMigration({ payload, migrationName: name });
  const added = (await readdir(adapter.migrationDir)).find(
    (file) => file.endsWith(`_${name}.ts`) && !before.has(file),
  );
  if (!added) throw new Error(`No migration file has appeared in ${adapter.migrationDir}: run it again.`);
  const file = path.join(adapter.migrationDir, added);
  await writeFile(file, tidyMigration(await readFile(file, 'utf8')));
  return file;
}

/** Payload writes types as values and parameters it does not use; both are errors in this project. */
export function tidyMigration(source: string): string {
  return source
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replaceAll('({ db, payload, req }:', '({ db }:');
}
