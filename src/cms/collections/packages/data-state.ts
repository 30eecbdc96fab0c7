import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { runSql } from '../../hooks/run-sql';

/**
 * A name for the state of what the public sees, which is another after each change: the number that the log of
 * changes gave out last.
 */
export async function readDataState(req: PayloadRequest): Promise<string> {
  const rows = await runSql(
    req,
    sql`SELECT last_value::text AS state FROM pg_sequences
      WHERE schemaname = current_schema() AND sequencename = 'site_changes_id_seq'`,
  );
  return String(rows[0]?.state ?? '0');
}
