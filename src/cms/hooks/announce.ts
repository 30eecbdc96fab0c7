import type { PayloadRequest } from 'payload';
import { type ChangedRecord, type ContentSource, cacheTags, tagsOfChange } from '@/domain/cache-tags';
import { toPublicState } from '../workflow/public-state';
import { fileAddresses } from './file-addresses';
import { recordPaths } from './record-address';
import { isBulkLoad } from './write-audit';
import { writeSiteChange } from './write-site-change';

/** A record, a picture or a redirect as it is stored; of settings there is nothing to tell. */
type Stored = Readonly<Record<string, unknown>> | null;

type ContentChange = {
  readonly collection: string;
  readonly before: Stored;
  readonly after: Stored;
  /** Addresses that lead elsewhere or nowhere since the change, beside the record's own. */
  readonly addresses?: readonly string[];
};

/** Whether a visitor could have it. Documents and pictures have a reach of their own beside their state. */
function isVisible(collection: string, record: Stored): boolean {
  if (!record) return false;
  if (collection === 'media') return record.isPublic === true;
  if (collection === 'redirects') return true;
  if (collection === 'documents' && record.access !== 'public') return false;
  return toPublicState(record as Parameters<typeof toPublicState>[0]) === 'live';
}

function addressesOf(collection: string, record: Stored): string[] {
  if (!record) return [];
  const { from } = record;
  if (collection === 'redirects') return typeof from === 'string' ? [from] : [];
  return [...recordPaths(collection, record).values(), ...fileAddresses(collection, record)];
}

/**
 * Logs what a change means for published pages. Changes readers cannot see, such as a saved draft of an unpublished
 * record, mean nothing. A load of a whole site is logged once, when it is complete (see cms/seed/lib/seeder).
 */
export async function announce(req: PayloadRequest, change: ContentChange): Promise<void> {
  if (isBulkLoad(req)) return;
  const { collection, before, after } = change;
  const tags = tagsOfChange({
    collection: collection as ContentSource,
    before: before as ChangedRecord | null,
    after: after as ChangedRecord | null,
  });
  if (tags.length === 0) return;
  // Look-ups among former addresses are read again; pages do not carry this tag.
  if (change.addresses?.length) tags.push(cacheTags.list('redirects'));
  const own = [before, after].flatMap((record) => addressesOf(collection, record));
  await writeSiteChange(req, {
    tags,
    addresses: [...new Set([...own, ...(change.addresses ?? [])])],
    isRemoval: isVisible(collection, before) && !isVisible(collection, after),
  });
}
