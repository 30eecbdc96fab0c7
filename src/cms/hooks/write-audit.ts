import { createHmac } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { clientAddress } from '@/publishing/client-address';
import { requestRole } from '../access/request-role';
import type { AuditOperation } from '../collections/audit-log/operations';

export type AuditEntry = {
  readonly operation: AuditOperation;
  /** Slug of the collection or global. */
  readonly entity: string;
  readonly recordId?: number | string | undefined;
  readonly publicId?: string | undefined;
  /** Names of the fields that changed. */
  readonly changed?: readonly string[];
};

/**
 * Whether this write is part of loading whole sites (seeds, benchmarks). Only code in this process can
 * say so; such a load is no act of a person and would bury the log.
 */
export function isBulkLoad(req: PayloadRequest): boolean {
  return req.context.bulkLoad === true;
}

/** A keyed hash lets the log show that two acts came from one place without keeping the place. */
function hashAddress(address: string, secret: string): string {
  return createHmac('sha256', secret).update(`audit-log:${address}`).digest('hex').slice(0, 24);
}

function actor(req: PayloadRequest) {
  const user = req.user as { id?: unknown; name?: unknown } | null;
  if (!user) return {};
  return {
    actorId: String(user.id),
    ...(typeof user.name === 'string' && { actorName: user.name }),
    actorRole: requestRole(req) ?? 'none',
  };
}

/**
 * Adds a row to the audit log in the transaction of the request: either both the change and its row
 * are kept or neither. Written past Payload's operations, because nobody has the right to create one.
 */
export async function writeAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  if (isBulkLoad(req)) return;
  const address = clientAddress(req.headers);
  const { changed, recordId, publicId, ...rest } = entry;
  await req.payload.db.create({
    collection: 'audit-log',
    req,
    data: {
      ...rest,
      ...actor(req),
      ...(recordId !== undefined && { recordId: String(recordId) }),
      ...(publicId !== undefined && { publicId }),
      ...(changed && changed.length > 0 && { changed: changed.join(', ') }),
      ...(address && { addressHash: hashAddress(address, req.payload.secret) }),
    },
  });
}
