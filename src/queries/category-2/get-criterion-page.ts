import { cache } from 'react';
import type { Criterion, Document } from '@/cms/payload-types';
import { type CriteriaGroupCode, parseCriterionCode } from '@/domain/criteria-groups';
import { listCriterionFigures } from '@/domain/criterion-figures';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import { toGuessedText } from '@/domain/guess-language';
import type { Locale } from '@/domain/locales';
import type { CriterionPageView, EvidenceView } from '@/domain/view-models/category-2';
import type { EventEntry } from '@/domain/view-models/events';
import { tagAnswer } from '@/publishing/answer/answer-context';
import { entriesOf } from '../events/index-events';
import { listEvidence } from '../events/list-events';
import { toDocument, toPopulated, toRecordLink, toRecordView } from '../map/to-record';
import { toRichText } from '../map/to-rich-text';
import { listRecords } from '../reader';
import { toText } from '../to-text';
import { listPeriodRows } from '../years/list-periods';
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

/** An event that names the criterion. */
function toTaggedEvidence({ row: { publicId, title, route, startsOn } }: EventEntry): EvidenceView {
  return {
    key: publicId,
    statement: null,
    date: startsOn,
    kind: 'record',
    record: { publicId, title, route },
  };
}

/** Read only where figures are shown: pages of words alone do not change with every event. */
async function getFigures(code: string, locale: Locale): Promise<CriterionPageView['figures']> {
  const shown = listCriterionFigures(code);
  return shown.length === 0 ? null : { shown, periods: await listPeriodRows(locale) };
}

/** One of the reviewer's questions: the answer, its evidence, and what is missing. */
export const getCriterionPage = cache(
  async (id: string, locale: Locale): Promise<CriterionPageView | null> => {
    const code = parseCriterionCode(id);
    if (!code) return null;
    const [criterion] = await listRecords('criteria', {
      where: { code: { equals: code } },
      limit: 1,
      depth: 1,
    });
    if (!criterion) return null;
    const [listed, evidence, figures] = await Promise.all([
      listCriteria(locale),
      listEvidence(criterion.id),
      getFigures(code, locale),
    ]);
    const tagged = entriesOf(evidence, locale).map(toTaggedEvidence);
    const index = listed.findIndex(({ row }) => row.code === code);
    const [previous, next] = [listed[index - 1], listed[index + 1]];
    for (const neighbour of [previous, next]) if (neighbour) tagAnswer(neighbour.tag);
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
      figures,
      evidence: [
        ...named,
        ...tagged.filter((item) => item.kind !== 'record' || !namedIds.has(item.record.publicId)),
      ],
      gap: toText(criterion.gap, locale),
      lastReviewedOn: toPartialDate(criterion.lastReviewedOn, 'day'),
      previous: previous?.row ?? null,
      next: next?.row ?? null,
    };
  },
);
