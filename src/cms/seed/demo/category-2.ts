import { type Bilingual, bi } from '../lib/bilingual';
import { ref } from '../lib/reference';
import type {
  SeedAgreement,
  SeedCommitment,
  SeedEvaluation,
  SeedFunction,
  SeedRecommendation,
} from '../lib/seed-types-category2';
import { common, createSlugs } from './common';
import type { Whole } from './demo-types';
import type { DemoPlan } from './plan';
import { HOME_CITY } from './words/names';

/** The agreements, duties and evaluation of the demonstration centre. Its parties are invented too. */

export type Category2 = {
  readonly agreements: readonly Whole<SeedAgreement>[];
  readonly functions: readonly Whole<SeedFunction>[];
  readonly commitments: readonly Whole<SeedCommitment>[];
  readonly evaluations: readonly Whole<SeedEvaluation>[];
  readonly recommendations: readonly Whole<SeedRecommendation>[];
};

const PARTIES = [
  { name: bi('Government of the demonstration host', '演示所在国政府') },
  { name: bi('International organisation of the demonstration', '演示用国际组织') },
];

const SIGNATORIES = [
  {
    name: bi('Marit Vestermoor', '玛丽特·韦斯特莫尔'),
    office: bi('Minister of Science, for the host', '科学部部长，代表所在国'),
  },
  {
    name: bi('Idris Calloway Tane', '伊德里斯·卡洛韦·塔内'),
    office: bi('Director-General, for the organisation', '总干事，代表该组织'),
  },
];

/** The year in which the agreement in force began; it runs eight years, three of them beyond the last year. */
const renewalYear = ({ lastYear }: DemoPlan): number => lastYear - 5;

/** The year of the first agreement: that of the first records, or six years before the renewal. */
export const foundingYear = (plan: DemoPlan): number => Math.min(plan.firstYear, renewalYear(plan) - 6);

const RENEWAL_TERM = 8;

function inventAgreements(plan: DemoPlan): Category2['agreements'] {
  const [founded, renewed] = [foundingYear(plan), renewalYear(plan)];
  return [
    {
      ...common('AGR-1', 'establishment-agreement'),
      verification: 'adopted',
      title: bi('Agreement on the establishment of the Centre', '关于设立本中心的协定'),
      kind: 'establishment',
      parties: PARTIES,
      gcResolution: 'Demonstration resolution 14',
      signedOn: `${founded}-03-15`,
      signedAt: HOME_CITY,
      datePrecision: 'day',
      signatories: SIGNATORIES,
      inForceOn: `${founded}-07-01`,
      termYears: renewed - founded,
      expiresOn: `${renewed}-06-30`,
      state: 'superseded',
      documents: [ref('DOC-AGR-1')],
    },
    {
      ...common('AGR-2', 'renewal-agreement'),
      verification: 'adopted',
      title: bi('Renewal of the agreement on the Centre', '关于本中心的续约协定'),
      kind: 'renewal',
      parties: PARTIES,
      exbDecision: 'Demonstration decision 9',
      signedOn: `${renewed}-05-20`,
      signedAt: HOME_CITY,
      datePrecision: 'day',
      signatories: SIGNATORIES,
      inForceOn: `${renewed}-07-01`,
      termYears: RENEWAL_TERM,
      expiresOn: `${renewed + RENEWAL_TERM}-06-30`,
      state: 'in-force',
      documents: [ref('DOC-AGR-2')],
      supersedes: ref('AGR-1'),
      note: bi(
        'Renewed after the evaluation, for eight years instead of six.',
        '评估之后续约，期限由六年延长至八年。',
      ),
    },
    {
      ...common('AGR-HOST', 'agreement-with-the-host-institution'),
      title: bi('Agreement with the host institution', '与依托单位的协议'),
      kind: 'host',
      parties: [
        { name: bi('Halvern Bay Institute of Policy Studies', '哈尔文湾政策研究所') },
        { name: bi('Halvern Bay Centre for Science Policy', '哈尔文湾科学政策中心') },
      ],
      signedOn: `${renewed}-09-01`,
      datePrecision: 'month',
      // The dates of entry into force and of expiry were never written down.
      state: 'unknown',
    },
  ];
}

const FUNCTIONS: readonly Bilingual[] = [
  bi(
    'To train officials and researchers in science, technology and innovation policy',
    '开展科技创新政策领域的官员和研究人员培训',
  ),
  bi('To carry out joint research and publish its results openly', '开展合作研究并开放发布成果'),
  bi('To advise governments that ask for it', '应各国政府要求提供咨询'),
  bi('To build networks between institutions of the South', '构建南方国家机构之间的网络'),
  bi('To collect and share data and teaching material', '收集并共享数据和教学材料'),
];

type Status = SeedCommitment['statusNow'];
type Duty = readonly [
  article: string,
  title: Bilingual,
  requirement: Bilingual,
  status: Status,
  explanation: Bilingual | null,
  evidence: string | null,
];

const DUTIES: readonly Duty[] = [
  [
    '3',
    bi('Independence', '独立性'),
    bi('The Centre is independent of the organisation.', '中心独立于该组织。'),
    'met',
    bi('Stated in the Charter and on every page of this site.', '载于章程，并在本网站每页注明。'),
    'DOC-CHARTER',
  ],
  [
    '4',
    bi('Legal capacity', '行为能力'),
    bi(
      'The Centre can contract, hold property and be a party to legal proceedings.',
      '中心可订立合同、拥有财产并参与诉讼。',
    ),
    'met',
    bi('Registered under the law of the host.', '已依所在国法律登记。'),
    'DOC-CHARTER',
  ],
  [
    '6',
    bi('Governing Board', '理事会'),
    bi('A board of eight members meets at least once a year.', '八名理事组成的理事会每年至少召开一次会议。'),
    'partly',
    bi('The board met every year; one seat is vacant.', '理事会每年召开会议；目前有一个席位空缺。'),
    'DOC-RULES-2',
  ],
  [
    '7',
    bi('Annual report', '年度报告'),
    bi('A report is sent to the organisation every year.', '每年向该组织提交报告。'),
    'partly',
    bi('One year has no report.', '有一个年度未提交报告。'),
    null,
  ],
  [
    '8',
    bi('Audit', '审计'),
    bi('The accounts are audited independently every year.', '账目每年接受独立审计。'),
    'met',
    bi('Statements of all years are on file.', '历年审计报告均已存档。'),
    null,
  ],
  [
    '9',
    bi('Contribution of the host', '所在国出资'),
    bi('The host provides rooms, staff and a yearly contribution.', '所在国提供场地、人员和年度出资。'),
    'met',
    bi('See the finances of each year.', '见各年度财务情况。'),
    null,
  ],
  [
    '10',
    bi('Medium-term strategy', '中期战略'),
    bi('A strategy of six years is adopted by the board.', '理事会通过六年期战略。'),
    'met',
    null,
    'DOC-STRATEGY',
  ],
  [
    '11',
    bi('Use of the name', '名称使用'),
    bi('The name is used only as agreed.', '仅按约定使用名称。'),
    'unknown',
    null,
    null,
  ],
  [
    '12',
    bi('Evaluation', '评估'),
    bi('The work is evaluated before each renewal.', '每次续约前须开展评估。'),
    'met',
    bi('Evaluated before the renewal of the agreement.', '已在协定续约前完成评估。'),
    'DOC-EVALUATION',
  ],
];

function inventCommitments(): Category2['commitments'] {
  return DUTIES.map(([article, title, requirement, statusNow, explanation, evidence]) => ({
    ...common(`CMT-${article.padStart(2, '0')}`, `article-${article}`),
    article,
    title,
    requirement,
    origin: 'Demonstration agreement',
    statusNow,
    ...(explanation ? { explanation } : {}),
    ...(evidence ? { evidence: [ref(evidence)] } : {}),
  }));
}

type Advice = readonly [
  text: Bilingual,
  priority: 'high' | 'medium' | 'low',
  state: SeedRecommendation['state'],
  response: Bilingual | null,
];

const ADVICE: readonly Advice[] = [
  [
    bi(
      'Record women and men among trainees and lecturers at every event.',
      '在每次活动中记录学员和授课专家的性别。',
    ),
    'high',
    'done',
    bi('Done since the year after the evaluation.', '自评估次年起已执行。'),
  ],
  [
    bi('Follow up each course after one year.', '每期培训班结束一年后开展回访。'),
    'high',
    'in-progress',
    bi('Done for one course in four so far.', '目前已对四分之一的培训班开展回访。'),
  ],
  [
    bi('Raise the share of trainees from small island developing States.', '提高小岛屿发展中国家学员比例。'),
    'high',
    'in-progress',
    bi('Two courses a year are reserved for them.', '每年为其专设两期培训班。'),
  ],
  [
    bi('Publish teaching material under an open licence.', '以开放许可发布教学材料。'),
    'medium',
    'done',
    bi('All material since then is open.', '此后的材料均已开放。'),
  ],
  [bi('Fill the vacant seat on the board.', '填补理事会空缺席位。'), 'medium', 'open', null],
  [
    bi('Draw up a register of risks.', '建立风险登记册。'),
    'medium',
    'done',
    bi('The register exists; it is internal.', '登记册已建立，供内部使用。'),
  ],
  [
    bi('Move the secretariat to the capital.', '将秘书处迁至首都。'),
    'low',
    'declined',
    bi('The board saw more cost than benefit.', '理事会认为成本大于收益。'),
  ],
  [bi('Agree on a fund-raising plan with the host.', '与所在国商定筹资计划。'), 'medium', 'unknown', null],
];

const EVALUATION = 'EVA-1';

function inventEvaluation(plan: DemoPlan): Category2['evaluations'] {
  const renewed = renewalYear(plan);
  return [
    {
      ...common(EVALUATION, 'evaluation-before-the-renewal'),
      verification: 'adopted',
      title: bi('Evaluation before the renewal', '续约前评估'),
      periodFrom: `${foundingYear(plan)}-07-01`,
      periodTo: `${renewed - 1}-06-30`,
      evaluators: [{ name: 'Selma Arkwen' }, { name: 'Bruno Tallis Merrow' }],
      commissionedBy: bi('International organisation of the demonstration', '演示用国际组织'),
      visitFrom: `${renewed - 1}-09-09`,
      visitTo: `${renewed - 1}-09-13`,
      termsOfReference: ref('DOC-TOR'),
      report: ref('DOC-EVALUATION'),
      exbSession: 'Demonstration session 9',
      decision: bi(
        'Renewal recommended, with eight recommendations to the Centre.',
        '建议续约，并向本中心提出八项建议。',
      ),
    },
  ];
}

function inventRecommendations(): Category2['recommendations'] {
  const toAddress = createSlugs();
  return ADVICE.map(([text, priority, state, response], index) => ({
    ...common(`REC-1-${index + 1}`, toAddress(text.en)),
    evaluation: ref(EVALUATION),
    number: String(index + 1),
    text,
    addressee: index === 4 || index === 7 ? bi('Governing Board', '理事会') : bi('Director', '主任'),
    priority,
    state,
    ...(response ? { response } : {}),
    ...(index === 5 ? { evidence: [ref('DOC-RISKS')] } : {}),
  }));
}

export function inventCategory2(plan: DemoPlan): Category2 {
  return {
    agreements: inventAgreements(plan),
    functions: FUNCTIONS.map((text, index) => ({
      ...common(`FUN-${index + 1}`, `function-${index + 1}`),
      code: `2.${index + 1}`,
      text,
      agreement: ref('AGR-2'),
    })),
    commitments: inventCommitments(),
    evaluations: inventEvaluation(plan),
    recommendations: inventRecommendations(),
  };
}
