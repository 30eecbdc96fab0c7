import type { ClientBase } from 'pg';
import { z } from 'zod';
import { type Change, parseChange } from './change';

/** Name under which Postgres announces that rows were added; src/cms/migrations has the trigger. */
export const CHANNEL = 'site_changes';

/** Rows are kept so long. Who has not read for longer has to make everything again. In days. */
export const KEPT_DAYS = 30;

/**
 * How far the log was read: the transactions that were visible then, in which database, and when. Not the number
 * of a row, since transactions may end in another order than their rows were numbered.
 */
const Position = z.object({
  database: z.string(),
  snapshot: z.string(),
  /** ISO 8601. */
  readAt: z.iso.datetime(),
});

export type Position = Readonly<z.output<typeof Position>>;

/** A position as it was written down, null for none and for what cannot be read. */
export function parsePosition(text: string | null): Position | null {
  try {
    return text === null ? null : Position.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export type Reading = {
  readonly position: Position;
  /** In the order they were made; null where what came since `from` cannot be told. */
  readonly changes: readonly Change[] | null;
};

// One statement sees one state of the database: the snapshot it names is the one its rows are read in.
const READ = `
  SELECT pg_current_snapshot()::text AS snapshot,
         (SELECT system_identifier FROM pg_control_system())::text || '/' ||
         (SELECT oid FROM pg_database WHERE datname = current_database())::text AS database,
         now() AS read_at,
         (SELECT coalesce(json_agg(change ORDER BY id), '[]'::json) FROM site_changes
           WHERE NOT pg_visible_in_snapshot(transaction, coalesce($1::pg_snapshot, pg_current_snapshot()))) AS changes`;

type Row = { snapshot: string; database: string; read_at: Date; changes: unknown[] };

const DAY = 86_400_000;

/** Reads the changes that were committed since `from`, each once, whatever the order of commits. */
export async function readChanges(client: ClientBase, from: Position | null): Promise<Reading> {
  const { rows } = await client.query<Row>(READ, [from?.snapshot ?? null]);
  const [row] = rows;
  if (!row) throw new Error('The log of changes gave no answer.');
  const position = { database: row.database, snapshot: row.snapshot, readAt: row.read_at.toISOString() };
  const isKnown =
    from !== null &&
    from.database === position.database &&
    row.read_at.getTime() - Date.parse(from.readAt) < KEPT_DAYS * DAY;
  return { position, changes: isKnown ? row.changes.map(parseChange) : null };
}

/** Forgets rows that everybody has read. */
export async function pruneChanges(client: ClientBase): Promise<void> {
  await client.query("DELETE FROM site_changes WHERE made_at < now() - $1 * interval '1 day'", [KEPT_DAYS]);
}
