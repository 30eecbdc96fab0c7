import { bi } from '../lib/bilingual';
import type { SeedCommitment } from '../lib/seed-types-category2';
import { cite, type SourceId, UNCONFIRMED } from './sources';

/**
 * Articles of UNESCO's model agreement as far as their text or number has been read. Whether and how the
 * Centre's own agreement follows them is not known: its text has not been found.
 */

const NOT_COMPARED = bi(
  'The text of the Centre’s own agreement has not been found, so how it meets this article cannot be shown yet.',
  '本中心自身的协定文本尚未查到，因此目前无法说明本条的履行情况。',
);

const ORIGIN = 'Model agreement, 37 C/18 Part I, Attachment 2';

type Fields = Pick<SeedCommitment, 'article' | 'title' | 'requirement' | 'slug'> & {
  readonly id: string;
  readonly sources: readonly SourceId[];
  readonly origin?: string;
};

const toCommitment = ({ id, sources, origin = ORIGIN, ...fields }: Fields): SeedCommitment => ({
  ...UNCONFIRMED,
  ...fields,
  publicId: `CMT-${id}`,
  origin,
  statusNow: 'unknown',
  explanation: NOT_COMPARED,
  sources: cite(...sources),
});

export const COMMITMENTS: readonly SeedCommitment[] = [
  toCommitment({
    id: '01-03',
    slug: 'definitions-establishment-purpose',
    article: '1-3',
    title: bi('Definitions, establishment and purpose', '定义、设立与宗旨'),
    requirement: bi(
      'Sets out the terms used, the establishment of the centre, and the purpose and obligations of the agreement.',
      '规定协定用语、中心的设立，以及协定的宗旨和义务。',
    ),
    sources: ['U17', 'U18'],
  }),
  toCommitment({
    id: '04-1',
    slug: 'independence-from-unesco',
    article: '4.1',
    title: bi('Legal status: independence', '法律地位：独立性'),
    requirement: bi('The centre is independent of UNESCO.', '中心独立于教科文组织。'),
    sources: ['U17', 'U18'],
  }),
  toCommitment({
    id: '04-2',
    slug: 'autonomy-and-legal-capacity',
    article: '4.2',
    title: bi('Legal status: autonomy and capacity', '法律地位：自主权与行为能力'),
    requirement: bi(
      'The centre has the autonomy its work needs and the capacity to contract, to be a party to legal proceedings and to hold property.',
      '中心享有开展工作所需的自主权，并具有订立合同、参与诉讼和拥有财产的能力。',
    ),
    sources: ['U17', 'U18'],
  }),
  toCommitment({
    id: '05',
    slug: 'constitutive-act',
    article: '5',
    title: bi('Constitutive act', '组织章程'),
    requirement: bi(
      'A constitutive act gives the centre its legal status and a governing structure in which UNESCO can take part.',
      '组织章程应确立中心的法律地位，并规定可由教科文组织参与的治理结构。',
    ),
    sources: ['U18'],
  }),
  toCommitment({
    id: '06',
    slug: 'functions-and-objectives',
    article: '6',
    title: bi('Functions and objectives', '职能与目标'),
    requirement: bi(
      'The agreement lists the functions and objectives of the centre.',
      '协定应列明中心的职能与目标。',
    ),
    sources: ['U18'],
  }),
  toCommitment({
    id: '07',
    slug: 'governing-board',
    article: '7',
    title: bi('Governing Board', '理事会'),
    requirement: bi(
      'A board guides and oversees the work of the centre; its composition and the interval at which it is renewed are laid down in the agreement.',
      '理事会指导和监督中心的工作，其组成及换届间隔由协定规定。',
    ),
    sources: ['U18'],
  }),
  toCommitment({
    id: '12',
    slug: 'evaluation',
    article: '12',
    title: bi('Evaluation', '评估'),
    requirement: bi(
      'The work of the centre is evaluated. The number of the article is taken from a comparable agreement, that on IHE Delft, whose preamble refers to Article 12 in this sense.',
      '中心的工作须接受评估。条款编号参照代尔夫特水教育学院的同类协定，该协定序言以此含义提及第 12 条。',
    ),
    origin: 'Agreement between UNESCO and the Kingdom of the Netherlands on IHE Delft, preamble',
    sources: ['U19'],
  }),
];
