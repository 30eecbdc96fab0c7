import type { SeedCriterion } from '../lib/seed-types-category2';
import { BASIS, toCriterion } from './to-criterion';

const {
  istic,
  biennialReport,
  inauguration,
  modelAgreement,
  nonOperational,
  report2015,
  rcowa,
  board2015,
  tehran,
} = BASIS;

/** E: partnerships. F: governance and accountability. */
export const CRITERIA_E_F: readonly SeedCriterion[] = [
  toCriterion('E1', {
    question: [
      'Who are the partners, since when, and under which instrument?',
      '合作伙伴有哪些，自何时起，依据何种文书？',
    ],
    evidenceAsked: [
      'List of partners, memoranda of understanding, dates, status',
      '合作伙伴名单、谅解备忘录、日期、状态',
    ],
    basis: `${istic}; ${biennialReport}`,
    answer: [
      'The partners shown on this site are those the sources name: UNESCO and its offices, the ministry, the National Commission, the host institution, ATPS, the institute in Belgrade and the League. No memorandum of understanding has been found.',
      '本网站所列合作伙伴均为来源提及者：教科文组织及其办事处、科学技术部、全国委员会、依托单位、非洲技术政策研究网络、贝尔格莱德的研究所以及联盟。尚未查到谅解备忘录。',
    ],
    evidence: [
      ['PRT-UNESCO', 'UNESCO', '联合国教科文组织'],
      ['PRT-MOST', 'Ministry of Science and Technology', '科学技术部'],
    ],
    gap: ['A full list of partners with dates and instruments.', '附日期和文书的完整合作伙伴名单。'],
    sources: ['C1', 'C3', 'P2'],
  }),
  toCriterion('E2', {
    question: ['Are the partners balanced by region and sector?', '合作伙伴在地区和类别上是否均衡？'],
    evidenceAsked: ['Partners by region and kind', '按地区和类别统计的合作伙伴'],
    basis: istic,
    answer: [
      'The few partners named in the sources do not allow a judgement.',
      '来源提及的合作伙伴数量有限，不足以作出判断。',
    ],
    gap: ['A full list of partners with country and kind.', '附国家和类别的完整合作伙伴名单。'],
    sources: ['C3'],
  }),
  toCriterion('E3', {
    question: ['What does it contribute to South-South cooperation?', '对南南合作有何贡献？'],
    evidenceAsked: ['Activities and partners in the South', '在南方国家的活动和合作伙伴'],
    basis: inauguration,
    answer: [
      'The training of 2012 was about research and technology programmes in developing countries. UNESCO’s site placed its news on the inauguration under centres for South-South cooperation.',
      '2012 年培训以发展中国家的研究与技术计划为主题。教科文组织网站将本中心揭牌消息置于“南南合作中心”栏目之下。',
    ],
    evidence: [['TRN-2012-01', 'Training of 2012', '2012 年培训']],
    gap: ['Activities and partners in the South since 2013.', '2013 年以来在南方国家的活动和合作伙伴。'],
    sources: ['C5', 'U1'],
  }),
  toCriterion('F1', {
    question: ['Is the board constituted as agreed?', '理事会是否按协定组成？'],
    evidenceAsked: ['Membership by seat and term', '按席位和任期列出的成员'],
    basis: modelAgreement,
    answer: [
      'Several members of the first board are known from its third meeting in 2015, and one member of the board of 2022. The composition required by the agreement is not known.',
      '从 2015 年第三次会议可知第一届理事会的部分成员；2022 年理事会仅知一名成员。协定规定的组成方式不详。',
    ],
    evidence: [
      ['GOV-2015-01', 'Members named in October 2015', '2015 年 10 月提及的成员'],
      ['GOV-2022-01', 'Member named in July 2022', '2022 年 7 月提及的成员'],
    ],
    gap: [
      'Full membership, chairs and terms since 2012; the composition laid down in the agreement.',
      '2012 年以来的完整成员名单、理事长和任期；协定规定的组成方式。',
    ],
    sources: ['C3', 'P2'],
  }),
  toCriterion('F2', {
    question: ['Does the board meet regularly?', '理事会是否定期召开会议？'],
    evidenceAsked: ['Meetings with number, date, place and quorum', '会议届次、日期、地点和法定人数'],
    basis: nonOperational,
    answer: [
      'Up to 2016 the board had met three times; the first meeting falls in 2012 and the third on 19 October 2015. A new board held its inaugural session in 2022, and the Centre’s page on 2024 refers to the board’s guidance.',
      '截至 2016 年，理事会共召开三次会议，第一次在 2012 年，第三次在 2015 年 10 月 19 日。新一届理事会于 2022 年召开成立会议；本中心关于 2024 年的网页提及理事会的指导。',
    ],
    evidence: [
      ['GOV-2012-01', 'First meeting, 2012', '2012 年第一次会议'],
      ['GOV-2015-01', 'Third meeting, 19 October 2015', '2015 年 10 月 19 日第三次会议'],
      ['GOV-2022-01', 'Inaugural session of the new board, 2022', '2022 年新一届理事会成立会议'],
    ],
    gap: [
      'The second meeting; any meeting from 2016 to 2021; meetings after July 2022; places and quorum.',
      '第二次会议；2016 年至 2021 年的会议；2022 年 7 月之后的会议；会议地点和法定人数。',
    ],
    sources: ['C4', 'C3', 'P2', 'C1'],
  }),
  toCriterion('F3', {
    question: ['What did the board decide, and was it done?', '理事会作出了哪些决定，是否落实？'],
    evidenceAsked: ['Decisions with the state of their follow-up', '决定及其落实情况'],
    basis: `${istic}; ${report2015}`,
    answer: [
      'Two decisions of 19 October 2015 are documented: the adoption of the report on 2013-2014 and of the plan for 2015-2016. Up to 2016 the board had also dealt with the Charter, a development plan for the first six years and annual work plans.',
      '有记载的决定为 2015 年 10 月 19 日通过的 2013—2014 年工作报告和 2015—2016 年工作计划。截至 2016 年，理事会还审议了章程、首个六年发展规划和年度工作计划。',
    ],
    evidence: [['GOV-2015-01', 'Decisions of the third meeting', '第三次会议的决定']],
    gap: ['Minutes and decisions of all meetings, with follow-up.', '历次会议的纪要、决定及落实情况。'],
    sources: ['C3', 'C4'],
  }),
  toCriterion('F4', {
    question: ['Are plan, budget and reports adopted?', '计划、预算和报告是否经过通过？'],
    evidenceAsked: ['Adopted documents', '已通过的文件'],
    basis: `${rcowa}; ${board2015}`,
    answer: [
      'The report on 2013-2014 and the plan for 2015-2016 were adopted on 19 October 2015. The adoption of a budget is not documented.',
      '2013—2014 年工作报告和 2015—2016 年工作计划于 2015 年 10 月 19 日通过。没有通过预算的记载。',
    ],
    evidence: [['GOV-2015-01', 'Adoption of report and plan', '通过工作报告和工作计划']],
    gap: ['Budgets; plans and reports of the other years.', '预算；其他年份的计划和报告。'],
    sources: ['C3'],
  }),
  toCriterion('F5', {
    question: ['Who are the director, the secretariat and the staff?', '主任、秘书处和工作人员情况如何？'],
    evidenceAsked: [
      'Organisation chart; number of staff, women and men, by type',
      '组织结构图；按类别和性别统计的工作人员数',
    ],
    basis: tehran,
    answer: [
      'Hu Zhijian was Executive Director in October 2015. Who directs the Centre today, and how many people work for it, is not known yet. An executive committee under the board is mentioned.',
      '2015 年 10 月，胡志坚任执行主任。现任负责人和工作人员数量尚不清楚。来源提及理事会下设执行委员会。',
    ],
    gap: ['Present director; organisation chart; staff.', '现任主任；组织结构图；工作人员。'],
    sources: ['C3', 'C2m'],
  }),
  toCriterion('F6', {
    question: [
      'Are there rules of procedure and policies on conflict of interest and safeguarding?',
      '是否有议事规则以及利益冲突和保护方面的政策？',
    ],
    evidenceAsked: ['Policies', '政策文件'],
    basis: rcowa,
    answer: ['No such rule or policy has been found.', '尚未查到此类规则或政策。'],
    gap: ['Rules of procedure and policies.', '议事规则和相关政策。'],
    sources: ['C4'],
  }),
];
