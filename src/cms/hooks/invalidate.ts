import { invalidate } from '@/publishing/invalidate';
import { toPublicState } from '../workflow/public-state';
import type { StoredRecord } from './stored-record';

/**
 * Tells publishing/ what a change touches: the collection and, where one is given, the record by its
 * permanent id. Changes readers cannot see, such as a saved draft of an unpublished record, are kept quiet.
 */
export function announce(collection: string, before: StoredRecord | null, after: StoredRecord | null): void {
  const records = [before, after].filter((record) => record !== null);
  if (records.length > 0 && records.every((record) => toPublicState(record) === 'absent')) return;
  const ids = new Set(records.flatMap(({ publicId }) => publicId ?? []));
  invalidate([collection, ...[...ids].map((id) => `record:${id}`)]);
}
