import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { runSql } from '../../hooks/run-sql';

/** A package without a sign of life for this long has lost its process, and is made over. In seconds. */
const LOST_AFTER = 30;

/**
 * Takes the next package that waits, or one whose process is gone, for this process alone: also with several
 * instances of the site each is made once.
 * @returns its number; null when none waits
 */
export async function claimPackage(payload: Payload): Promise<number | null> {
  const rows = await runSql(
    { payload } as never,
    sql`UPDATE packages SET state = 'running', beat_at = now(), progress = 0
      WHERE id = (
        SELECT id FROM packages
        WHERE state = 'queued'
          OR (state = 'running' AND beat_at < now() - make_interval(secs => ${LOST_AFTER}))
        ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
      )
      RETURNING id`,
  );
  const id = rows[0]?.id;
  return id === undefined ? null : Number(id);
}
