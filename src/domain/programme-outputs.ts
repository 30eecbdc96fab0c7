import type { Locale } from './locales';

/** A UNESCO medium-term strategy (C/4) or programme and budget (C/5). */
export type ProgrammeCycle = {
  /** The document, for example "41 C/5". */
  readonly code: string;
  readonly yearStart: number;
  readonly yearEnd: number;
};

/**
 * The programme cycles since the centre was founded. `hasOutputs` is false where the result codes that
 * concern the centre are not known: 39 C/5 and 43 C/5.
 */
export const PROGRAMME_CYCLES = [
  { code: '36 C/5', yearStart: 2012, yearEnd: 2013, hasOutputs: true },
  { code: '37 C/5', yearStart: 2014, yearEnd: 2017, hasOutputs: true },
  { code: '39 C/5', yearStart: 2018, yearEnd: 2021, hasOutputs: false },
  { code: '41 C/5', yearStart: 2022, yearEnd: 2025, hasOutputs: true },
  { code: '43 C/5', yearStart: 2026, yearEnd: 2029, hasOutputs: false },
] as const satisfies readonly (ProgrammeCycle & { readonly hasOutputs: boolean })[];

export type ProgrammeOutput = {
  /** Stable id of the select in the records. */
  readonly id: string;
  readonly cycle: (typeof PROGRAMME_CYCLES)[number]['code'];
  /** The code as the programme writes it, for example "4.SC4". */
  readonly code: string;
  readonly text: Readonly<Record<Locale, string>>;
};

/**
 * The results of UNESCO's programme that activities may be tagged with: those of the cycles whose
 * wording was found. English wording: 36 C/5 and 37 C/5 from the Nairobi and Venice offices' pages, 41 C/5
 * from core.unesco.org. Chinese is this site's own rendering, not UNESCO's text.
 */
export const PROGRAMME_OUTPUTS = [
  {
    id: '36c5-mla1',
    cycle: '36 C/5',
    code: 'MLA 1',
    text: {
      en: 'Promoting STI policies and access to knowledge',
      zh: '促进科技创新政策与知识获取',
    },
  },
  {
    id: '37c5-mla1',
    cycle: '37 C/5',
    code: 'MLA 1',
    text: {
      en: 'Strengthening STI policies, governance and the science-policy-society interface',
      zh: '加强科技创新政策、治理以及科学、政策与社会的衔接',
    },
  },
  {
    id: '41c5-4sc4',
    cycle: '41 C/5',
    code: '4.SC4',
    text: {
      en: 'Member States’ capacities strengthened to improve STI policies, access to scientific and technological advancements and enhance knowledge sharing, including through Open Science',
      zh: '加强会员国的能力，以完善科技创新政策、获取科学技术进步成果，并通过开放科学等途径促进知识共享',
    },
  },
  {
    id: '41c5-4sc5',
    cycle: '41 C/5',
    code: '4.SC5',
    text: {
      en: 'Institutional and human capacities in basic sciences, technology, research, innovation and engineering enhanced',
      zh: '提升基础科学、技术、研究、创新和工程领域的机构能力与人才能力',
    },
  },
] as const satisfies readonly ProgrammeOutput[];

export type ProgrammeOutputId = (typeof PROGRAMME_OUTPUTS)[number]['id'];

/** The programme cycle a year belongs to; null before the first and after the last that is listed. */
export function programmeCycleOf(year: number): (typeof PROGRAMME_CYCLES)[number] | null {
  return PROGRAMME_CYCLES.find((cycle) => cycle.yearStart <= year && year <= cycle.yearEnd) ?? null;
}
