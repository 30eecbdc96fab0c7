import { cacheTags } from '@/domain/cache-tags';
import { compareCriterionCodes } from '@/domain/compare-criterion-codes';
import { CRITERIA_GROUP_CODES } from '@/domain/criteria-groups';
import type { Locale } from '@/domain/locales';
import { routes } from '@/domain/routes';
import type { CriteriaPageView, CriterionRow } from '@/domain/view-models/category-2';
import { tagAnswer } from '@/publishing/answer/answer-context';
import { readEvents } from '../events/list-events';
import { listRecords } from '../reader';
import { type Asked, getReviewFrame } from '../review/get-review-frame';
import { reviewAllCriteria } from '../review/read-criteria';
import { toText, toTitle } from '../to-text';

/** A criterion as lists show it. */
export type ListedCriterion = {
  readonly row: CriterionRow;
  /** On which the page that shows the row depends: it counts evidence. */
  readonly tag: string;
};

/** All criteria, A1 to H5, for whoever says with `tag` which of the rows the page shows. */
export async function listCriteria(locale: Locale): Promise<readonly ListedCriterion[]> {
  const [criteria, { byCriterion }] = await Promise.all([
    listRecords('criteria', {
      fields: ['id', 'publicId', 'code', 'question', 'answer', 'evidence', 'gap'],
    }),
    readEvents([]),
  ]);
  const listed = criteria.map((criterion) => ({
    tag: cacheTags.evidence(criterion.id),
    row: {
      publicId: criterion.publicId ?? '',
      code: criterion.code,
      route: routes.criterion(criterion.code),
      question: toTitle(criterion.question, locale, criterion.code),
      hasAnswer: criterion.answer != null && Object.values(criterion.answer).some(Boolean),
      evidenceCount: (criterion.evidence ?? []).length + (byCriterion.get(criterion.id)?.length ?? 0),
      gap: toText(criterion.gap, locale),
    },
  }));
  return listed.sort((a, b) => compareCriterionCodes(a.row.code, b.row.code));
}

/** The reviewer's questions by group, each with how it stands in the years looked at, and what is missing. */
export async function getCriteriaPage(asked: Asked, locale: Locale): Promise<CriteriaPageView> {
  const [listed, frame] = await Promise.all([listCriteria(locale), getReviewFrame(asked, locale)]);
  tagAnswer(...listed.map(({ tag }) => tag));
  const reviewed = await reviewAllCriteria(frame, locale);
  const standings = new Map(reviewed.map((one) => [one.criterion.code, one.reviewed]));
  const rows = listed.flatMap(({ row }) => {
    const standing = standings.get(row.code);
    return standing ? [{ ...row, standing: standing.standing, standings: standing.standings }] : [];
  });
  const groups = CRITERIA_GROUP_CODES.map((code) => ({
    code,
    criteria: rows.filter((row) => row.code.startsWith(code)),
  }));
  return { range: frame.range, groups: groups.filter(({ criteria }) => criteria.length > 0) };
}
