import { cache } from 'react';
import { compareCriterionCodes } from '@/domain/compare-criterion-codes';
import { CRITERIA_GROUP_CODES } from '@/domain/criteria-groups';
import type { Locale } from '@/domain/locales';
import { routes } from '@/domain/routes';
import type { CriteriaPageView, CriterionRow } from '@/domain/view-models/category-2';
import { listRecords } from '../reader';
import { toText, toTitle } from '../to-text';

/** How many events are tagged as evidence, by the database id of the criterion. */
async function countTaggedEvents(): Promise<ReadonlyMap<number, number>> {
  const where = { evidenceFor: { exists: true } };
  const [activities, trainings] = await Promise.all([
    listRecords('activities', { fields: ['evidenceFor'], where }),
    listRecords('trainings', { fields: ['evidenceFor'], where }),
  ]);
  const counts = new Map<number, number>();
  for (const { evidenceFor } of [...activities, ...trainings]) {
    for (const criterion of evidenceFor ?? []) {
      const id = typeof criterion === 'number' ? criterion : criterion.id;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** All criteria as rows, A1 to H5; read once for each request. */
export const listCriteria = cache(async (locale: Locale): Promise<CriterionRow[]> => {
  const [criteria, tagged] = await Promise.all([
    listRecords('criteria', {
      fields: ['id', 'publicId', 'code', 'question', 'answer', 'evidence', 'gap'],
    }),
    countTaggedEvents(),
  ]);
  const rows = criteria.map((criterion) => ({
    publicId: criterion.publicId ?? '',
    code: criterion.code,
    route: routes.criterion(criterion.code),
    question: toTitle(criterion.question, locale, criterion.code),
    hasAnswer: criterion.answer != null && Object.values(criterion.answer).some(Boolean),
    evidenceCount: (criterion.evidence ?? []).length + (tagged.get(criterion.id) ?? 0),
    gap: toText(criterion.gap, locale),
  }));
  return rows.sort((a, b) => compareCriterionCodes(a.code, b.code));
});

/** The reviewer's questions by group, each with how much evidence there is and what is missing. */
export async function getCriteriaPage(locale: Locale): Promise<CriteriaPageView> {
  const rows = await listCriteria(locale);
  const groups = CRITERIA_GROUP_CODES.map((code) => ({
    code,
    criteria: rows.filter((row) => row.code.startsWith(code)),
  }));
  return { groups: groups.filter(({ criteria }) => criteria.length > 0) };
}
