import type { Criterion } from '@/cms/payload-types';
import type { Locale } from '@/domain/locales';
import { INDICATOR_IDS, INDICATORS, type IndicatorId, listIndicators } from '@/domain/review/indicators';
import { type RecordYears, toRecordYears } from '@/domain/review/record-years';
import type { EvidenceView } from '@/domain/view-models/category-2';
import { type EventIndex, entriesOf } from '../events/index-events';
import { listEvidence, readEvents } from '../events/list-events';
import { listRecords } from '../reader';
import type { ReviewFrame } from './get-review-frame';
import { READ_SOURCES, type ReadSource, readReviewFacts } from './read-review-facts';
import { type ReviewedCriterion, reviewCriterion } from './review-criterion';
import { listEvidenceSources, toEvidence } from './to-evidence';
import { type MeasuredIndicators, measureIndicators } from './to-indicators';

type Reviewed = { readonly criterion: Criterion; readonly reviewed: ReviewedCriterion };

/** Of `criteria` there is nothing to read: they are what is judged. */
const sourcesOf = (ids: readonly IndicatorId[]): ReadSource[] =>
  ids.flatMap((id) => INDICATORS[id].uses).filter((source) => source !== 'criteria');

function toAllEvidence(
  criterion: Criterion,
  { byCriterion }: EventIndex,
  records: ReadonlyMap<string, RecordYears>,
  locale: Locale,
): EvidenceView[] {
  return toEvidence(criterion, entriesOf(byCriterion.get(criterion.id) ?? [], locale), records, locale);
}

/**
 * All criteria, A1 to H5, with how each stands in the years looked at. A page that names the events that are evidence
 * says so itself (see cacheTags.evidence): how a criterion stands does not depend on what they are called.
 */
export async function reviewAllCriteria(frame: ReviewFrame, locale: Locale): Promise<readonly Reviewed[]> {
  const [criteria, facts, events] = await Promise.all([
    listRecords('criteria', { depth: 1 }),
    readReviewFacts(READ_SOURCES),
    readEvents(),
  ]);
  const records = toRecordYears(facts);
  const evidence = criteria.map((criterion) => toAllEvidence(criterion, events, records, locale));
  const judged = criteria.map((criterion, at) => ({
    id: criterion.publicId ?? '',
    isSourced: true,
    hasEvidence: (evidence[at] ?? []).some(({ isSourced }) => isSourced),
  }));
  const all = { ...facts, criteria: judged, years: frame.allYears };
  const measured = measureIndicators(INDICATOR_IDS, all, frame);
  return criteria.map((criterion, at) => ({
    criterion,
    reviewed: reviewCriterion(criterion, evidence[at] ?? [], measured, records, frame, locale),
  }));
}

/** One criterion with how it stands; of others and of what it does not need nothing is read. */
export async function reviewOneCriterion(
  criterion: Criterion,
  frame: ReviewFrame,
  locale: Locale,
): Promise<ReviewedCriterion> {
  const ids = listIndicators(criterion.code);
  const tagged = entriesOf(await listEvidence(criterion.id), locale);
  if (ids.some((id) => INDICATORS[id].uses.some((source) => source === 'criteria'))) {
    const all = await reviewAllCriteria(frame, locale);
    const same = all.find((one) => one.criterion.id === criterion.id);
    if (same) return same.reviewed;
  }
  const facts = await readReviewFacts([
    ...sourcesOf(ids),
    ...listEvidenceSources(criterion),
    ...(tagged.length > 0 ? (['events'] as const) : []),
  ]);
  const records = toRecordYears(facts);
  const measured: MeasuredIndicators = measureIndicators(
    ids,
    { ...facts, criteria: [], years: frame.allYears },
    frame,
  );
  const evidence = toEvidence(criterion, tagged, records, locale);
  return reviewCriterion(criterion, evidence, measured, records, frame, locale);
}
