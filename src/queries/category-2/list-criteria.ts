import type { Criterion } from '@/cms/payload-types';
import { compareCriterionCodes } from '@/domain/compare-criterion-codes';
import { CRITERIA_GROUP_CODES } from '@/domain/criteria-groups';
import type { Locale } from '@/domain/locales';
import { routes } from '@/domain/routes';
import type { CriteriaPageView, CriterionName, CriterionRow } from '@/domain/view-models/category-2';
import { readEvents } from '../events/list-events';
import { listRecords } from '../reader';
import { type Asked, getReviewFrame } from '../review/get-review-frame';
import { reviewAllCriteria } from '../review/read-criteria';
import { toText, toTitle } from '../to-text';

/** All criteria, A1 to H5, each with how much evidence there is for it. */
async function listCriteria(locale: Locale): Promise<CriterionRow[]> {
  const [criteria, { byCriterion }] = await Promise.all([
    listRecords('criteria', {
      fields: ['id', 'publicId', 'code', 'question', 'answer', 'evidence', 'gap'],
    }),
    readEvents(),
  ]);
  const rows = criteria.map((criterion) => ({
    publicId: criterion.publicId ?? '',
    ...toCriterionName(criterion, locale),
    hasAnswer: criterion.answer != null && Object.values(criterion.answer).some(Boolean),
    evidenceCount: (criterion.evidence ?? []).length + (byCriterion.get(criterion.id)?.length ?? 0),
    gap: toText(criterion.gap, locale),
  }));
  return rows.sort((a, b) => compareCriterionCodes(a.code, b.code));
}

const toCriterionName = (
  { code, question }: Pick<Criterion, 'code' | 'question'>,
  locale: Locale,
): CriterionName => ({ code, route: routes.criterion(code), question: toTitle(question, locale, code) });

/** All criteria by name, A1 to H5. */
export async function listCriterionNames(locale: Locale): Promise<CriterionName[]> {
  const criteria = await listRecords('criteria', { fields: ['code', 'question'] });
  return criteria
    .map((criterion) => toCriterionName(criterion, locale))
    .sort((a, b) => compareCriterionCodes(a.code, b.code));
}

/** The reviewer's questions by group, each with how it stands in the years looked at, and what is missing. */
export async function getCriteriaPage(asked: Asked, locale: Locale): Promise<CriteriaPageView> {
  const [listed, frame] = await Promise.all([listCriteria(locale), getReviewFrame(asked, locale)]);
  const reviewed = await reviewAllCriteria(frame, locale);
  const standings = new Map(reviewed.map((one) => [one.criterion.code, one.reviewed]));
  const rows = listed.flatMap((row) => {
    const standing = standings.get(row.code);
    return standing ? [{ ...row, standing: standing.standing, standings: standing.standings }] : [];
  });
  const groups = CRITERIA_GROUP_CODES.map((code) => ({
    code,
    criteria: rows.filter((row) => row.code.startsWith(code)),
  }));
  return { range: frame.range, groups: groups.filter(({ criteria }) => criteria.length > 0) };
}
