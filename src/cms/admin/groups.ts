import type { Words } from '../fields/words';

/** The groups of the desk's menu, as staff think of their work. Payload shows them in order of first use. */
export const GROUPS = {
  reporting: ['Reporting', '报告'],
  people: ['People and partners', '人员与伙伴'],
  category2: ['Category 2', '二类中心'],
  site: ['Site', '网站'],
  system: ['System', '系统'],
} as const satisfies Record<string, Words>;
