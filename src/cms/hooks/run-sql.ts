import type { PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';

type Row = Readonly<Record<string, unknown>>;

/**
 * Runs a statement in the transaction of the request, or on its own where the request has none.
 * @returns the rows it gives
 */
export async function runSql(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  statement: ReturnType<typeof sql>,
): Promise<readonly Row[]> {
  const adapter = req.payload.db as unknown as PostgresAdapter;
  const transaction = await req.transactionID;
  const session = transaction ? adapter.sessions[transaction]?.db : undefined;
  const { rows } = await (session ?? adapter.drizzle).execute(statement);
  return rows;
}
