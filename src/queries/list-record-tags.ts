import { cacheTags } from '@/domain/cache-tags';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Pictures have no public id; whatever shows one depends on all of them. */
const isMedia = (value: Record<string, unknown>) => 'mimeType' in value && !('publicId' in value);

function collect(value: unknown, tags: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, tags);
    return;
  }
  if (!isObject(value)) return;
  if (typeof value.publicId === 'string') tags.add(cacheTags.record(value.publicId));
  else if (isMedia(value)) tags.add(cacheTags.list('media'));
  for (const part of Object.values(value)) collect(part, tags);
}

/** The tags of all records in what was read: of the documents themselves and of those they were read with. */
export function listRecordTags(docs: unknown): string[] {
  const tags = new Set<string>();
  collect(docs, tags);
  return [...tags];
}

/** The tags of the records that these documents were read with, without those of the documents themselves. */
export function listRelatedTags(docs: readonly object[]): string[] {
  const tags = new Set<string>();
  for (const doc of docs) collect(Object.values(doc), tags);
  return [...tags];
}
