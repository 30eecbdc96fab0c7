import type { Locale } from './locales';

/**
 * UNESCO's Global Priorities (Africa, Gender Equality) and priority groups (youth, SIDS), as its
 * transparency portal weighs them per project. Source: core.unesco.org project pages; 41 C/4.
 */
export const PRIORITY_CODES = ['africa', 'gender-equality', 'youth', 'sids'] as const;

export type PriorityCode = (typeof PRIORITY_CODES)[number];

export type Priority = {
  readonly code: PriorityCode;
  readonly kind: 'global-priority' | 'priority-group';
  readonly name: Readonly<Record<Locale, string>>;
};

export const PRIORITIES: readonly Priority[] = [
  { code: 'africa', kind: 'global-priority', name: { en: 'Africa', zh: '非洲' } },
  { code: 'gender-equality', kind: 'global-priority', name: { en: 'Gender equality', zh: '性别平等' } },
  { code: 'youth', kind: 'priority-group', name: { en: 'Youth', zh: '青年' } },
  {
    code: 'sids',
    kind: 'priority-group',
    name: { en: 'Small island developing States', zh: '小岛屿发展中国家' },
  },
];
