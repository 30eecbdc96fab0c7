import { createHash } from 'node:crypto';
import type { CollectionBeforeChangeHook } from 'payload';

/** Keeps the SHA-256 of the uploaded file beside the record, so that a reader can check a download. */
export const setFileHash: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const bytes = req.file?.data;
  if (bytes) return { ...data, sha256: createHash('sha256').update(bytes).digest('hex') };
  // Without a new file the hash stays as computed, whatever the request says.
  return { ...data, sha256: data.filename ? ((originalDoc?.sha256 as string | undefined) ?? null) : null };
};
