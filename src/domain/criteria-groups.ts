import type { Locale } from './locales';

/** The letters of the reviewer's checklist, in its order. */
export const CRITERIA_GROUP_CODES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

export type CriteriaGroupCode = (typeof CRITERIA_GROUP_CODES)[number];

export type CriteriaGroup = {
  readonly code: CriteriaGroupCode;
  readonly title: Readonly<Record<Locale, string>>;
  /** How many criteria the group has: codes run from 1, such as A1 to A5. */
  readonly size: number;
};

/**
 * The groups of the criteria a centre is reviewed by, drawn from the headings of published evaluations of
 * category 2 centres. The criteria themselves are records.
 */
export const CRITERIA_GROUPS: readonly CriteriaGroup[] = [
  { code: 'A', size: 5, title: { en: 'Agreement and conformity', zh: '协定与合规' } },
  { code: 'B', size: 6, title: { en: 'Relevance', zh: '相关性' } },
  { code: 'C', size: 6, title: { en: 'Effectiveness', zh: '成效' } },
  { code: 'D', size: 5, title: { en: 'Coordination with UNESCO', zh: '与教科文组织的协调' } },
  { code: 'E', size: 3, title: { en: 'Partnerships', zh: '伙伴关系' } },
  { code: 'F', size: 6, title: { en: 'Governance and accountability', zh: '治理与问责' } },
  { code: 'G', size: 5, title: { en: 'Resources and sustainability', zh: '资源与可持续性' } },
  { code: 'H', size: 5, title: { en: 'Reporting, learning, visibility', zh: '报告、学习与能见度' } },
];

/** Every criterion code in reading order: A1 ... H5. */
export const CRITERION_CODES: readonly string[] = CRITERIA_GROUPS.flatMap((group) =>
  Array.from({ length: group.size }, (_, index) => `${group.code}${index + 1}`),
);

/** Reads a criterion code as an address may write it (a1, A1); null when there is no such criterion. */
export function parseCriterionCode(value: string): string | null {
  return CRITERION_CODES.find((code) => code === value.toUpperCase()) ?? null;
}
