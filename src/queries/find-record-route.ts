import { toRecordRoute } from '@/domain/record-route';
import { listRecords } from './reader';

/** The collections by the prefix of their record ids. */
const COLLECTION_OF_PREFIX = {
  YR: 'years',
  ACT: 'activities',
  TRN: 'trainings',
  PRT: 'partners',
  GOV: 'governance-meetings',
  BRD: 'board-terms',
  PUB: 'publications',
  DOC: 'documents',
  NWS: 'news',
  PG: 'pages',
  AGR: 'agreements',
  FUN: 'functions',
  CMT: 'commitments',
  CRI: 'criteria',
  EVA: 'evaluations',
  REC: 'recommendations',
  MIL: 'milestones',
} as const;

/**
 * Where the record with this id can be read, without the language.
 * @param publicId for example `TRN-2012-01`; capitals do not matter
 * @returns null when there is no such record that a visitor may see
 */
export async function findRecordRoute(publicId: string): Promise<string | null> {
  const id = publicId.toUpperCase();
  const prefix = id.split('-')[0] as keyof typeof COLLECTION_OF_PREFIX;
  const collection = COLLECTION_OF_PREFIX[prefix];
  if (!collection) return null;
  const [record] = await listRecords(collection, {
    where: { publicId: { equals: id } },
    limit: 1,
    fields: ['publicId', 'slug'],
    isKept: false,
  });
  return record ? toRecordRoute(collection, { publicId: id, slug: record.slug }) : null;
}
