import { type ChangedRecord, type ContentSource, tagsOfChange } from '@/domain/cache-tags';
import { invalidate } from '@/publishing/invalidate';
import type { StoredRecord } from './stored-record';

/**
 * Tells publishing/ which pages a change touches. Media and settings come without a record. Changes
 * readers cannot see, such as a saved draft of an unpublished record, touch none.
 */
export function announce(collection: string, before: StoredRecord | null, after: StoredRecord | null): void {
  const tags = tagsOfChange({
    collection: collection as ContentSource,
    before: before as ChangedRecord | null,
    after: after as ChangedRecord | null,
  });
  if (tags.length > 0) invalidate(tags);
}
