import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import type { Change } from '@/publishing/changes/change';
import { runSql } from './run-sql';

/**
 * Adds a row to the log of changes that published pages follow, in the transaction of the request: pages are made
 * again if and when the change is committed, by every instance of the site, and also after a crash.
 */
export async function writeSiteChange(req: PayloadRequest, change: Change): Promise<void> {
  await runSql(req, sql`INSERT INTO site_changes (change) VALUES (${JSON.stringify(change)}::jsonb)`);
}
