import type { PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';

/** Runs a statement in the transaction of the request, or on its own where the request has none. */
export async function runSql(req: PayloadRequest, statement: ReturnType<typeof sql>): Promise<void> {
  const adapter = req.payload.db as unknown as PostgresAdapter;
  const transaction = await req.transactionID;
  const session = transaction ? adapter.sessions[transaction]?.db : undefined;
  await (session ?? adapter.drizzle).execute(statement);
}
