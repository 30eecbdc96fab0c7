import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runPreparation } from '../../scripts/lib/run-preparation';

/** Another session on the database that is being prepared. */
let other: Client;

beforeEach(async () => {
  other = new Client({ connectionString: process.env.DATABASE_URI });
  await other.connect();
});

afterEach(async () => {
  await other.end();
});

/** Ends the session that holds the lock of the preparation. @returns how many sessions that were */
async function endHolder(): Promise<number> {
  const { rowCount } = await other.query(
    `SELECT pg_terminate_backend(pid) FROM pg_locks
     WHERE locktype = 'advisory' AND granted AND pid <> pg_backend_pid()
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return rowCount ?? 0;
}

describe('preparing a database', () => {
  it('should end with what to do when the database goes away meanwhile', async () => {
    // Keeps the preparation, which reads this table first, inside its lock.
    await other.query('BEGIN');
    await other.query('LOCK TABLE payload_migrations IN ACCESS EXCLUSIVE MODE');
    const prepared = runPreparation({ content: 'cistrat', present: 'keep', administrator: false }, {});
    const refused = expect(prepared).rejects.toThrow(
      /The connection to the database broke \(.*\)\. What was begun was taken back: run the command again\./,
    );
    await expect.poll(endHolder, { timeout: 60_000 }).toBe(1);
    await refused;
    await other.query('ROLLBACK');
    const { rows } = await other.query('SELECT count(*)::int AS count FROM activities');
    expect(rows).toEqual([{ count: 0 }]);
  });
});
