import type { Locale } from './locales';

/** The number of a Sustainable Development Goal, 1 to 17. */
export type SdgGoal = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;

export type Sdg = {
  readonly goal: SdgGoal;
  readonly name: Readonly<Record<Locale, string>>;
  /** The goal's colour, #RRGGBB. White text is readable on seven of them only: a chip beside dark text, never a ground for text. */
  readonly colour: string;
};

/**
 * The 17 goals of the 2030 Agenda with their short names in English and Chinese.
 * Colours as four independent public lists give them; to be compared with the colour page of the
 * United Nations' guidelines for the use of the SDG icons (May 2020).
 */
export const SDGS: readonly Sdg[] = [
  { goal: 1, colour: '#E5243B', name: { en: 'No Poverty', zh: '无贫穷' } },
  { goal: 2, colour: '#DDA63A', name: { en: 'Zero Hunger', zh: '零饥饿' } },
  { goal: 3, colour: '#4C9F38', name: { en: 'Good Health and Well-being', zh: '良好健康与福祉' } },
  { goal: 4, colour: '#C5192D', name: { en: 'Quality Education', zh: '优质教育' } },
  { goal: 5, colour: '#FF3A21', name: { en: 'Gender Equality', zh: '性别平等' } },
  { goal: 6, colour: '#26BDE2', name: { en: 'Clean Water and Sanitation', zh: '清洁饮水和卫生设施' } },
  { goal: 7, colour: '#FCC30B', name: { en: 'Affordable and Clean Energy', zh: '经济适用的清洁能源' } },
  { goal: 8, colour: '#A21942', name: { en: 'Decent Work and Economic Growth', zh: '体面工作和经济增长' } },
  {
    goal: 9,
    colour: '#FD6925',
    name: { en: 'Industry, Innovation and Infrastructure', zh: '产业、创新和基础设施' },
  },
  { goal: 10, colour: '#DD1367', name: { en: 'Reduced Inequalities', zh: '减少不平等' } },
  { goal: 11, colour: '#FD9D24', name: { en: 'Sustainable Cities and Communities', zh: '可持续城市和社区' } },
  {
    goal: 12,
    colour: '#BF8B2E',
    name: { en: 'Responsible Consumption and Production', zh: '负责任消费和生产' },
  },
  { goal: 13, colour: '#3F7E44', name: { en: 'Climate Action', zh: '气候行动' } },
  { goal: 14, colour: '#0A97D9', name: { en: 'Life Below Water', zh: '水下生物' } },
  { goal: 15, colour: '#56C02B', name: { en: 'Life on Land', zh: '陆地生物' } },
  {
    goal: 16,
    colour: '#00689D',
    name: { en: 'Peace, Justice and Strong Institutions', zh: '和平、正义与强大机构' },
  },
  { goal: 17, colour: '#19486A', name: { en: 'Partnerships for the Goals', zh: '促进目标实现的伙伴关系' } },
];

/** Reads a goal number from an address or a select ('1' to '17'); null for anything else. */
export function parseSdgGoal(value: string | number): SdgGoal | null {
  return SDGS.find((sdg) => String(sdg.goal) === String(value))?.goal ?? null;
}

/**
 * The goal with this number.
 * @throws RangeError for a number that is no goal
 */
export function getSdg(goal: number): Sdg {
  const sdg = SDGS.find((entry) => entry.goal === goal);
  if (!sdg) throw new RangeError(`There is no Sustainable Development Goal ${goal}: use 1 to 17.`);
  return sdg;
}
