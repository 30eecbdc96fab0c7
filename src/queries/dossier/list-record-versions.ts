import { toCentreDay } from '@/domain/dates/to-centre-day';
import { RECORD_COLLECTIONS, type RecordCollection } from '@/domain/public-ids/public-id-prefixes';
import type { RecordVersion } from '@/domain/view-models/dossier';
import { listRecords } from '../reader';

async function listOf(collection: RecordCollection): Promise<RecordVersion[]> {
  const records = await listRecords(collection, { fields: ['publicId', 'updatedAt'], sort: 'publicId' });
  return records.map(({ publicId, updatedAt }) => ({ collection, publicId: publicId ?? '', updatedAt }));
}

/**
 * Every record that the reader may see, with the time of its last change: which state of the data a document was
 * made from. In the order of collections and ids.
 */
export async function listRecordVersions(): Promise<RecordVersion[]> {
  const all: RecordVersion[][] = [];
  // One after the other: together they would hold all connections.
  for (const collection of RECORD_COLLECTIONS) all.push(await listOf(collection));
  return all.flat();
}

/** The day of the latest change where the centre is, YYYY-MM-DD; the epoch where there is no record. */
export function toDataDate(versions: readonly RecordVersion[]): string {
  const times = versions.map(({ updatedAt }) => updatedAt).sort();
  return toCentreDay(new Date(times.at(-1) ?? 0)).date;
}
