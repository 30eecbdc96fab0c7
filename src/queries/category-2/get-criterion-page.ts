import { cache } from 'react';
import type { Criterion } from '@/cms/payload-types';
import { cacheTags } from '@/domain/cache-tags';
import { compareCriterionCodes } from '@/domain/compare-criterion-codes';
import { type CriteriaGroupCode, parseCriterionCode } from '@/domain/criteria-groups';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import { toGuessedText } from '@/domain/guess-language';
import type { Locale } from '@/domain/locales';
import type { CriterionPageView } from '@/domain/view-models/category-2';
import { tagAnswer } from '@/publishing/answer/answer-context';
import { toRecordView } from '../map/to-record';
import { toRichText } from '../map/to-rich-text';
import { listRecords } from '../reader';
import { type Asked, getReviewFrame, type ReviewFrame } from '../review/get-review-frame';
import { reviewAllCriteria, reviewOneCriterion } from '../review/read-criteria';
import type { ReviewedCriterion } from '../review/review-criterion';
import { toText } from '../to-text';
import { listCriterionNames } from './list-criteria';

/** Which criterion in which years. */
type CriterionQuery = { readonly id: string; readonly from?: string; readonly to?: string };

async function readCriterion(id: string) {
  const code = parseCriterionCode(id);
  if (!code) return null;
  const [criterion] = await listRecords('criteria', {
    where: { code: { equals: code } },
    limit: 1,
    depth: 1,
  });
  return criterion ? { code, criterion } : null;
}

/** The criteria before and after one, in the order of the checklist. */
async function readNeighbours(code: string, locale: Locale) {
  const listed = await listCriterionNames(locale);
  const index = listed.findIndex((criterion) => criterion.code === code);
  return { previous: listed[index - 1] ?? null, next: listed[index + 1] ?? null };
}

/** A criterion as its page shows it. */
function toPage(
  criterion: Criterion,
  reviewed: ReviewedCriterion,
  { range }: ReviewFrame,
  neighbours: Pick<CriterionPageView, 'previous' | 'next'>,
  locale: Locale,
): CriterionPageView {
  const { code } = criterion;
  const question = toText(criterion.question, locale) ?? { text: code, lang: locale };
  return {
    ...toRecordView(criterion, locale),
    ...reviewed,
    ...neighbours,
    title: question,
    code,
    group: code.charAt(0) as CriteriaGroupCode,
    question,
    evidenceAsked: toText(criterion.evidenceAsked, locale),
    basis: toGuessedText(criterion.basis),
    answer: toRichText(criterion.answer, locale),
    range,
    gap: toText(criterion.gap, locale),
    lastReviewedOn: toPartialDate(criterion.lastReviewedOn, 'day'),
  };
}

async function readPage({ id, ...asked }: CriterionQuery, locale: Locale): Promise<CriterionPageView | null> {
  const found = await readCriterion(id);
  if (!found) return null;
  const { code, criterion } = found;
  const [frame, neighbours] = await Promise.all([
    getReviewFrame(asked, locale),
    readNeighbours(code, locale),
  ]);
  const reviewed = await reviewOneCriterion(criterion, frame, locale);
  return toPage(criterion, reviewed, frame, neighbours, locale);
}

/** All criteria as their pages show them, A1 to H5, for documents that hold them all. */
export async function listCriterionPages(frame: ReviewFrame, locale: Locale): Promise<CriterionPageView[]> {
  const all = await reviewAllCriteria(frame, locale);
  tagAnswer(...all.map(({ criterion }) => cacheTags.evidence(criterion.id)));
  return all
    .map(({ criterion, reviewed }) =>
      toPage(criterion, reviewed, frame, { previous: null, next: null }, locale),
    )
    .sort((a, b) => compareCriterionCodes(a.code, b.code));
}

const readOnce = cache((id: string, from: string | undefined, to: string | undefined, locale: Locale) =>
  readPage({ id, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }, locale),
);

/**
 * One of the reviewer's questions: the answer, its evidence, and what is missing.
 * @param asked the query of the address
 * @returns null when there is no such criterion
 */
export function getCriterionPage(
  id: string,
  asked: Asked,
  locale: Locale,
): Promise<CriterionPageView | null> {
  return readOnce(id, asked.from, asked.to, locale);
}
