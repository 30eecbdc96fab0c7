import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

/**
 * Says in one line that connections to the database were lost. The pool makes new ones by itself when they are wanted;
 * unheard, each loss would count as an error that nobody caught, and fill the log.
 */
export function reportLostConnections(payload: Payload): void {
  const { pool } = payload.db as unknown as PostgresAdapter;
  let isReported = false;
  pool.on('error', (error: Error) => {
    if (!isReported) payload.logger.warn(`Connections to the database were lost: ${error.message}`);
    isReported = true;
  });
  pool.on('connect', () => {
    isReported = false;
  });
}
