import { type Bilingual, bi, same } from '../lib/bilingual';
import { ref } from '../lib/reference';
import type { SeedPublication } from '../lib/seed-types';
import { EXAMPLE_ISSN, toExampleDoi, toExampleIsbn } from './check-digits';
import { common, createSlugs, EXAMPLE_SITE, twoDigits } from './common';
import type { Whole } from './demo-types';
import type { Person } from './people';
import type { DemoPlan } from './plan';
import type { Random } from './random';
import { REGIONS } from './words/regions';
import { TOPICS, type Topic } from './words/topics';

export type Publication = Whole<SeedPublication>;

type Kind =
  | 'book'
  | 'chapter'
  | 'article'
  | 'report'
  | 'policy-brief'
  | 'proceedings'
  | 'teaching-material'
  | 'dataset';

const TITLES: Readonly<Record<Kind, readonly [en: string, zh: string]>> = {
  book: ['Handbook of %T', '《%T手册》'],
  chapter: ['Lessons on %T%R', '%R%T的经验'],
  article: ['What works in %T? A comparison%R', '%R%T比较研究：哪些做法有效？'],
  report: ['The state of %T%R', '%R%T现状报告'],
  'policy-brief': ['%T: five choices for governments', '%T：政府可作的五项选择'],
  proceedings: ['Proceedings of the symposium on %T', '%T学术研讨会论文集'],
  'teaching-material': ['Teaching %T: a course in twelve units', '%T教程：十二个单元'],
  dataset: ['Data on %T%R', '%R%T数据集'],
};

const KINDS = [
  ['article', 26],
  ['policy-brief', 22],
  ['report', 18],
  ['book', 8],
  ['chapter', 8],
  ['proceedings', 7],
  ['teaching-material', 7],
  ['dataset', 4],
] as const satisfies readonly (readonly [Kind, number])[];

const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function toTitle(kind: Kind, topic: Topic, random: Random): Bilingual {
  const [en, zh] = TITLES[kind];
  const region = random.pick(REGIONS).name;
  return bi(
    upperFirst(en.replace('%T', topic.name.en).replace('%R', region ? ` in ${region.en}` : '')),
    zh.replace('%T', topic.name.zh).replace('%R', region ? region.zh : ''),
  );
}

const PRESS = bi('Halvern Bay Press (demonstration)', '哈尔文湾出版社（演示）');
const JOURNAL = bi('Halvern Bay Papers on Science Policy', '《哈尔文湾科学政策论丛》');

/** How many example ISBNs there are; publications beyond that go without. */
export const MAX_ISBNS = 20_000;

/** Where it appeared and by which numbers it is found; some things were never given any. */
function toPlace(kind: Kind, id: string, index: number, random: Random): Partial<Publication> {
  const doi = random.chance(0.75) ? { doi: toExampleDoi(`halvern.${id.toLowerCase()}`) } : {};
  if (kind === 'article') return { journal: JOURNAL, issn: EXAMPLE_ISSN, ...doi };
  if (kind === 'book' || kind === 'proceedings')
    return { publisher: PRESS, isbn: toExampleIsbn(index), ...doi };
  return { publisher: PRESS, ...doi };
}

function toAuthors(lecturers: readonly Person[], random: Random): NonNullable<Publication['authors']> {
  const authors = random.sample(lecturers, random.int(1, 3));
  return authors.map(({ publicId, name, orcid, affiliation }) => ({
    person: ref(publicId),
    name: name.en,
    ...(orcid ? { orcid } : {}),
    ...(affiliation ? { affiliation: affiliation.en } : {}),
  }));
}

function toAbstract({ focus }: Topic): Bilingual {
  return bi(
    `Based on trainings and on interviews with those responsible, this text looks at ${focus.en}. It closes with questions that could not be answered for want of data.`,
    `本文以培训活动和对相关负责人的访谈为基础，考察${focus.zh}，并列出因缺少数据而未能回答的问题。`,
  );
}

type Slot = { readonly year: number; readonly number: number; readonly index: number };

function toPublication(
  { year, number, index }: Slot,
  lecturers: readonly Person[],
  plan: DemoPlan,
  toAddress: (title: string) => string,
): Publication {
  const publicId = `PUB-${year}-${twoDigits(number)}`;
  const random = plan.random(publicId);
  const kind = random.weighted<Kind>(KINDS);
  const topic = random.pick(TOPICS);
  const title = toTitle(kind, topic, random);
  return {
    ...common(publicId, toAddress(title.en)),
    title,
    kind,
    year,
    authors: toAuthors(lecturers, random),
    ...toPlace(kind, publicId, index, random),
    url: `${EXAMPLE_SITE}/publications/${publicId}`,
    ...(random.chance(0.9)
      ? {
          language: random.weighted([
            ['en', 70],
            ['zh', 20],
            ['fr', 10],
          ]),
        }
      : {}),
    ...(random.chance(0.8) ? { licence: 'CC BY-SA 4.0' } : {}),
    ...(random.chance(0.8) ? { abstract: toAbstract(topic) } : {}),
    ...(random.chance(0.2) ? { funding: same('HB-2025-DEMO') } : {}),
    functions: [ref('FUN-2')],
    ...(random.chance(0.8) ? { sdgs: [{ goal: String(topic.goals[0]), weight: 100 }] } : {}),
  };
}

/** About five a year; books carry an ISBN as long as the example numbers last. */
export function inventPublications(plan: DemoPlan, lecturers: readonly Person[]): Publication[] {
  const perYear = Math.max(1, Math.round(plan.perYear / 5));
  const toAddress = createSlugs();
  return plan.years.flatMap((year, row) =>
    Array.from({ length: perYear }, (_, column) =>
      toPublication({ year, number: column + 1, index: row * perYear + column }, lecturers, plan, toAddress),
    ),
  );
}
