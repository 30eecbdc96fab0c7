import { type Bilingual, bi } from '../lib/bilingual';
import { ref } from '../lib/reference';
import { rich } from '../lib/rich-text';
import type { CriterionGroup, SeedCriterion } from '../lib/seed-types-category2';
import { cite, type SourceId, UNCONFIRMED } from './sources';

/** A text in English and in Chinese. */
type Pair = readonly [en: string, zh: string];

export type CriterionFields = {
  readonly question: Pair;
  readonly evidenceAsked: Pair;
  /** Where the demand comes from, as readable titles. */
  readonly basis: string;
  readonly answer: Pair;
  readonly gap: Pair;
  /** Statements with the record that supports them. */
  readonly evidence?: readonly (readonly [publicId: string, en: string, zh: string])[];
  readonly sources: readonly SourceId[];
};

const GROUPS: readonly string[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] satisfies CriterionGroup[];

const isGroup = (letter: string): letter is CriterionGroup => GROUPS.includes(letter);

const toBilingual = ([en, zh]: Pair): Bilingual => bi(en, zh);

/** One criterion of the reviewer's checklist. Its code (A1 to H5) gives the group, the public id and the address. */
export function toCriterion(code: string, fields: CriterionFields): SeedCriterion {
  const group = code.charAt(0);
  if (!isGroup(group)) throw new Error(`Criterion "${code}": its code must begin with a letter from A to H.`);
  const { question, evidenceAsked, basis, answer, gap, evidence = [], sources } = fields;
  return {
    ...UNCONFIRMED,
    publicId: `CRI-${code}`,
    slug: code.toLowerCase(),
    code,
    group,
    question: toBilingual(question),
    evidenceAsked: toBilingual(evidenceAsked),
    basis,
    answer: rich([answer[0]], [answer[1]]),
    gap: toBilingual(gap),
    evidence: evidence.map(([publicId, en, zh]) => ({ statement: bi(en, zh), record: ref(publicId) })),
    sources: cite(...sources),
  };
}

/** Sources of demands, named so that a reader can find them. */
export const BASIS = {
  renewalGuidelines: '37 C/18 Part I, Attachment 3: guidelines for the renewal assessment',
  modelAgreement: '37 C/18 Part I, Attachment 2: model agreement',
  faq: 'UNESCO: frequently asked questions on category 2 institutes and centres',
  reviewCall: 'UNESCO: call for the review of a category 2 centre, 2014',
  biennialReport: 'Biennial report of a category 2 centre (ICIWaRM)',
  apceiu: 'Evaluation of APCEIU (category 2)',
  portal: 'UNESCO transparency portal: project page',
  outputs: 'UNESCO transparency portal: outputs page',
  tehran: 'Evaluation of the Tehran intangible heritage centre, 2012-2018',
  istic: 'Review of ISTIC, 2020',
  rcowa: 'RCOWA report to UNESCO',
  nonOperational: '194 EX/17 Part I: category 2 centres that are not operational',
  directives: 'Directives on the use of the name and logo of UNESCO, 34 C/Resolution 86',
  goals: 'CISTRAT website: work of 2023 in line with the Sustainable Development Goals',
  inauguration: 'UNESCO: news on the inauguration of the Centre, 2012',
  visits: 'CASTED: news of UNESCO visits, 2023',
  report2015: 'CISTRAT: report on 2015-2016',
  league: 'CASTED: newsletter on the League of category 2 centres, 2018',
  board2015: 'CASTED: news of the third meeting of the Governing Board, 2015',
  unconfirmed: 'Not yet confirmed in a text of UNESCO',
} as const;
