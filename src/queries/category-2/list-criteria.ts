import { compareCriterionCodes } from '@/domain/compare-criterion-codes';
import { CRITERIA_GROUP_CODES } from '@/domain/criteria-groups';
import type { Locale } from '@/domain/locales';
import { routes } from '@/domain/routes';
import type { CriteriaPageView, CriterionRow } from '@/domain/view-models/category-2';
import { groupEvidence } from '../events/list-events';
import { listRecords } from '../reader';
import { toText, toTitle } from '../to-text';

/** All criteria as rows, A1 to H5. */
export async function listCriteria(locale: Locale): Promise<CriterionRow[]> {
  const criteria = await listRecords('criteria', {
    fields: ['id', 'publicId', 'code', 'question', 'answer', 'evidence', 'gap'],
  });
  const evidence = await groupEvidence(criteria.map(({ id }) => id));
  const rows = criteria.map((criterion) => ({
    publicId: criterion.publicId ?? '',
    code: criterion.code,
    route: routes.criterion(criterion.code),
    question: toTitle(criterion.question, locale, criterion.code),
    hasAnswer: criterion.answer != null && Object.values(criterion.answer).some(Boolean),
    evidenceCount: (criterion.evidence ?? []).length + (evidence.get(criterion.id)?.length ?? 0),
    gap: toText(criterion.gap, locale),
  }));
  return rows.sort((a, b) => compareCriterionCodes(a.code, b.code));
}

/** The reviewer's questions by group, each with how much evidence there is and what is missing. */
export async function getCriteriaPage(locale: Locale): Promise<CriteriaPageView> {
  const rows = await listCriteria(locale);
  const groups = CRITERIA_GROUP_CODES.map((code) => ({
    code,
    criteria: rows.filter((row) => row.code.startsWith(code)),
  }));
  return { groups: groups.filter(({ criteria }) => criteria.length > 0) };
}
