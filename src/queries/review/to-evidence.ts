import type { Criterion, Document } from '@/cms/payload-types';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import type { Locale } from '@/domain/locales';
import type { RecordYears } from '@/domain/review/record-years';
import type { EvidenceView } from '@/domain/view-models/category-2';
import type { EventEntry } from '@/domain/view-models/events';
import { toDocument, toPopulated, toRecordLink } from '../map/to-record';
import { toText } from '../to-text';
import type { ReadSource } from './read-review-facts';

type StoredEvidence = NonNullable<Criterion['evidence']>[number];
type Dated = { startsOn?: string | null; datePrecision?: 'day' | 'month' | 'year' | null };
type Records = ReadonlyMap<string, RecordYears>;

/** Of which facts each kind of record that may be named is one. */
const SOURCES: Readonly<Record<NonNullable<StoredEvidence['record']>['relationTo'], ReadSource>> = {
  activities: 'events',
  trainings: 'events',
  'governance-meetings': 'meetings',
  documents: 'documents',
  publications: 'publications',
  agreements: 'agreements',
  partners: 'partners',
  years: 'periods',
};

/** Which facts tell the years and the sources of the records that a criterion names. */
export function listEvidenceSources(criterion: Pick<Criterion, 'evidence'>): ReadSource[] {
  return (criterion.evidence ?? []).flatMap(({ record }) => (record ? SOURCES[record.relationTo] : []));
}

const UNKNOWN: RecordYears = { years: null, isSourced: false };

function toNamed(stored: StoredEvidence, index: number, records: Records, locale: Locale): EvidenceView[] {
  const statement = toText(stored.statement, locale);
  const key = `named-${index}`;
  const record = stored.record && toPopulated<object>(stored.record.value);
  if (!stored.record || !record) {
    return statement ? [{ key, statement, date: null, ...UNKNOWN, kind: 'statement' }] : [];
  }
  if (stored.record.relationTo === 'documents') {
    const document = toDocument(record as Document, locale);
    const known = records.get(document.publicId) ?? UNKNOWN;
    return [{ key, statement, date: document.date, ...known, kind: 'document', document }];
  }
  const { startsOn, datePrecision }: Dated = record;
  const link = toRecordLink(stored.record.relationTo, record, locale);
  const known = records.get(link.publicId) ?? UNKNOWN;
  const date = toPartialDate(startsOn, datePrecision);
  return [{ key, statement, date, ...known, kind: 'record', record: link }];
}

/** An event that names the criterion. */
function toTagged({ row }: EventEntry, records: Records): EvidenceView {
  const { publicId, title, route, startsOn } = row;
  return {
    key: publicId,
    statement: null,
    date: startsOn,
    ...(records.get(publicId) ?? UNKNOWN),
    kind: 'record',
    record: { publicId, title, route },
  };
}

/** All evidence for a criterion: what it names itself, then events that name it, each once. */
export function toEvidence(
  criterion: Pick<Criterion, 'evidence'>,
  tagged: readonly EventEntry[],
  records: Records,
  locale: Locale,
): EvidenceView[] {
  const named = (criterion.evidence ?? []).flatMap((item, at) => toNamed(item, at, records, locale));
  const namedIds = new Set(named.flatMap((item) => (item.kind === 'record' ? [item.record.publicId] : [])));
  return [
    ...named,
    ...tagged.filter(({ row }) => !namedIds.has(row.publicId)).map((entry) => toTagged(entry, records)),
  ];
}
