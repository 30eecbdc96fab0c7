import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import type { Change } from '@/publishing/changes/change';

/**
 * Adds a row to the log of changes that published pages follow, in the transaction of the request: pages are made
 * again if and when the change is committed, by every instance of the site, and also after a crash.
 */
export async function writeSiteChange(req: PayloadRequest, change: Change): Promise<void> {
  const adapter = req.payload.db as unknown as PostgresAdapter;
  const transaction = await req.transactionID;
  const session = transaction ? adapter.sessions[transaction]?.db : undefined;
  const row = JSON.stringify(change);
  await (session ?? adapter.drizzle).execute(sql`INSERT INTO site_changes (change) VALUES (${row}::jsonb)`);
}
