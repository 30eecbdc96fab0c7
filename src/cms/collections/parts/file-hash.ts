import { createHash } from 'node:crypto';
import type { CollectionBeforeChangeHook } from 'payload';

/** Keeps the SHA-256 of the uploaded file beside the record, so that a reader can check a download. */
export const setFileHash: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const bytes = req.file?.data;
  if (bytes) return { ...data, sha256: createHash('sha256').update(bytes).digest('hex') };
  if (!data.filename) return { ...data, sha256: null };
  // A restored version brings its old file and that file's hash; else the hash stays as it was computed.
  const isRestored = data.filename !== originalDoc?.filename;
  return { ...data, sha256: (isRestored ? data.sha256 : originalDoc?.sha256) ?? null };
};
