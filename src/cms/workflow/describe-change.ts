import type { AuditOperation } from '../collections/audit-log/operations';

type Stored = {
  readonly _status?: string | null;
  readonly deletedAt?: string | null;
  readonly withdrawal?: { readonly withdrawnOn?: string | null } | null;
};

const isTrashed = (record: Stored) => Boolean(record.deletedAt);
const isWithdrawn = (record: Stored) => Boolean(record.withdrawal?.withdrawnOn);
const isPublished = (record: Stored) => record._status === 'published';

/**
 * Names a change by what it meant for readers. `before` is null for a new record; `savedDraft` says
 * that the save went into a draft beside the record.
 */
export function describeChange(before: Stored | null, after: Stored, savedDraft: boolean): AuditOperation {
  if (!before) return isPublished(after) ? 'publish' : 'create';
  if (isTrashed(before) !== isTrashed(after)) return isTrashed(after) ? 'trash' : 'restore';
  if (isWithdrawn(before) !== isWithdrawn(after)) return isWithdrawn(after) ? 'withdraw' : 'reinstate';
  if (isPublished(before) !== isPublished(after)) return isPublished(after) ? 'publish' : 'unpublish';
  return savedDraft ? 'save-draft' : 'update';
}
