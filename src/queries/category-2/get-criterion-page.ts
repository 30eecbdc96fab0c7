import { cache } from 'react';
import type { Criterion, Document } from '@/cms/payload-types';
import { type CriteriaGroupCode, parseCriterionCode } from '@/domain/criteria-groups';
import { compareLatestFirst } from '@/domain/dates/compare-latest-first';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import { toGuessedText } from '@/domain/guess-language';
import type { Locale } from '@/domain/locales';
import type { CriterionPageView, EvidenceView } from '@/domain/view-models/category-2';
import { toDocument, toPopulated, toRecordLink, toRecordView } from '../map/to-record';
import { toRichText } from '../map/to-rich-text';
import { getRecord, listRecords } from '../reader';
import { toText } from '../to-text';
import { listCriteria } from './list-criteria';

type StoredEvidence = NonNullable<Criterion['evidence']>[number];
type Dated = { startsOn?: string | null; datePrecision?: 'day' | 'month' | 'year' | null };

function toNamedEvidence(stored: StoredEvidence, index: number, locale: Locale): EvidenceView[] {
  const statement = toText(stored.statement, locale);
  const key = `named-${index}`;
  const record = stored.record && toPopulated<object>(stored.record.value);
  if (!stored.record || !record) return statement ? [{ key, statement, date: null, kind: 'statement' }] : [];
  if (stored.record.relationTo === 'documents') {
    const document = toDocument(record as Document, locale);
    return [{ key, statement, date: document.date, kind: 'document', document }];
  }
  const { startsOn, datePrecision }: Dated = record;
  const date = toPartialDate(startsOn, datePrecision);
  return [
    { key, statement, date, kind: 'record', record: toRecordLink(stored.record.relationTo, record, locale) },
  ];
}

const EVENT_FIELDS = ['publicId', 'slug', 'title', 'startsOn', 'datePrecision'] as const;

/** The events that name the criterion, latest first. */
async function listTaggedEvents(criterion: number, locale: Locale): Promise<EvidenceView[]> {
  const options = { where: { evidenceFor: { equals: criterion } }, fields: EVENT_FIELDS };
  const [activities, trainings] = await Promise.all([
    listRecords('activities', options),
    listRecords('trainings', options),
  ]);
  const toEvidence = (collection: string) => (event: (typeof activities)[number]) => ({
    key: event.publicId ?? '',
    statement: null,
    date: toPartialDate(event.startsOn, event.datePrecision),
    kind: 'record' as const,
    record: toRecordLink(collection, event, locale),
  });
  return [...activities.map(toEvidence('activities')), ...trainings.map(toEvidence('trainings'))].sort(
    (a, b) => compareLatestFirst(a.date, b.date),
  );
}

/** One of the reviewer's questions: the answer, its evidence, and what is missing. */
export const getCriterionPage = cache(
  async (id: string, locale: Locale): Promise<CriterionPageView | null> => {
    const code = parseCriterionCode(id);
    const criterion = code && (await getRecord('criteria', { code: { equals: code } }, { depth: 1 }));
    if (!code || !criterion) return null;
    const [rows, tagged] = await Promise.all([listCriteria(locale), listTaggedEvents(criterion.id, locale)]);
    const index = rows.findIndex((row) => row.code === code);
    const view = toRecordView(criterion, locale);
    const named = (criterion.evidence ?? []).flatMap((item, at) => toNamedEvidence(item, at, locale));
    const namedIds = new Set(named.flatMap((item) => (item.kind === 'record' ? [item.record.publicId] : [])));
    const question = toText(criterion.question, locale) ?? { text: code, lang: locale };
    return {
      ...view,
      title: question,
      code,
      group: code.charAt(0) as CriteriaGroupCode,
      question,
      evidenceAsked: toText(criterion.evidenceAsked, locale),
      basis: toGuessedText(criterion.basis),
      answer: toRichText(criterion.answer, locale),
      evidence: [
        ...named,
        ...tagged.filter((item) => item.kind !== 'record' || !namedIds.has(item.record.publicId)),
      ],
      gap: toText(criterion.gap, locale),
      lastReviewedOn: toPartialDate(criterion.lastReviewedOn, 'day'),
      previous: rows[index - 1] ?? null,
      next: rows[index + 1] ?? null,
    };
  },
);
