import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload';
import { describeChange } from '../workflow/describe-change';
import { announce } from './announce';
import { changedKeys } from './changed-keys';
import { keepBefore, readStoredRecord, type StoredRecord, takeBefore } from './stored-record';
import { syncAddresses } from './sync-addresses';
import { isBulkLoad, writeAudit } from './write-audit';

/** Loading whole sites needs addresses only where a record brings old ones with it. */
function needsAddresses(req: PayloadRequest, record: StoredRecord | null): boolean {
  if (!isBulkLoad(req)) return true;
  return Boolean(record?.legacyUrls?.length || record?.withdrawal?.withdrawnOn);
}

/** Keeps what stood before a change, for the log and for the addresses. */
export const rememberBefore: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || isBulkLoad(req)) return;
  const key = { collection: collection.slug, id: originalDoc.id };
  const record = await readStoredRecord(req, key);
  keepBefore(context, key, { record, changed: changedKeys(originalDoc, data) });
};

/** Writes the log, brings the addresses into line and announces the change, in its transaction. */
export const followChange: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  operation,
  req,
}) => {
  if (operation === 'create' && isBulkLoad(req) && !needsAddresses(req, doc)) {
    // What was just made is as it came; reading it back would cost a query for each of thousands.
    return;
  }
  const key = { collection: collection.slug, id: doc.id };
  const before = takeBefore(context, key);
  const after = await readStoredRecord(req, key);
  if (!after) return;
  const savedDraft =
    operation === 'update' && doc._status === 'draft' && before?.record?._status === 'published';
  await writeAudit(req, {
    operation: describeChange(operation === 'create' ? null : (before?.record ?? null), after, savedDraft),
    entity: collection.slug,
    recordId: after.id,
    publicId: after.publicId ?? undefined,
    changed: before?.changed ?? [],
  });
  const stored = { collection: collection.slug, before: before?.record ?? null, after };
  const addresses = needsAddresses(req, after) ? await syncAddresses(req, stored) : [];
  await announce(req, { ...stored, addresses });
};

/** Keeps what is about to be deleted for ever. */
export const rememberBeforeDelete: CollectionBeforeDeleteHook = async ({ collection, context, id, req }) => {
  const key = { collection: collection.slug, id };
  keepBefore(context, key, { record: await readStoredRecord(req, key), changed: [] });
};

/** As `followChange`, after a deletion for ever. */
export const followDelete: CollectionAfterDeleteHook = async ({ collection, context, id, req }) => {
  const before = takeBefore(context, { collection: collection.slug, id });
  await writeAudit(req, {
    operation: 'delete',
    entity: collection.slug,
    recordId: id,
    publicId: before?.record?.publicId ?? undefined,
  });
  const stored = { collection: collection.slug, before: before?.record ?? null, after: null };
  await announce(req, { ...stored, addresses: await syncAddresses(req, stored) });
};

/** Writes the log, for collections without drafts and addresses. */
export const logChange: CollectionAfterChangeHook = async ({
  collection,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  await writeAudit(req, {
    operation: operation === 'create' ? 'create' : 'update',
    entity: collection.slug,
    recordId: doc.id,
    changed: operation === 'create' ? [] : changedKeys(previousDoc, data),
  });
};

/** Writes the log of a deletion for ever. */
export const logDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await writeAudit(req, { operation: 'delete', entity: collection.slug, recordId: id });
};

/** Announces a change of what has neither drafts nor addresses, such as a picture. */
export const announceChange: CollectionAfterChangeHook = ({ collection, doc, operation, previousDoc, req }) =>
  announce(req, {
    collection: collection.slug,
    before: operation === 'create' ? null : previousDoc,
    after: doc,
  });

/** As `announceChange`, after a deletion for ever. */
export const announceDelete: CollectionAfterDeleteHook = ({ collection, doc, req }) =>
  announce(req, { collection: collection.slug, before: doc, after: null });

/** Writes the log and announces the change, for the site's settings. */
export const logGlobalChange: GlobalAfterChangeHook = async ({ data, global, previousDoc, req }) => {
  await writeAudit(req, {
    operation: 'update',
    entity: global.slug,
    changed: changedKeys(previousDoc ?? {}, data),
  });
  await announce(req, { collection: global.slug, before: null, after: null });
};
