import { CRITERIA_A_B } from '../cistrat/criteria-a-b';
import { CRITERIA_C_D } from '../cistrat/criteria-c-d';
import { CRITERIA_E_F } from '../cistrat/criteria-e-f';
import { CRITERIA_G_H } from '../cistrat/criteria-g-h';
import { type Bilingual, bi } from '../lib/bilingual';
import { ref } from '../lib/reference';
import { rich } from '../lib/rich-text';
import { common } from './common';
import type { OpenCriterion, Whole } from './demo-types';
import type { Meeting } from './governance';
import type { DemoPlan } from './plan';

export type Criterion = Whole<OpenCriterion>;

/** The questions are those every centre is asked; the answers are invented. */
const QUESTIONS = [...CRITERIA_A_B, ...CRITERIA_C_D, ...CRITERIA_E_F, ...CRITERIA_G_H];

const BASIS = 'Checklist of the demonstration, drawn from published evaluations';

type Answer = readonly [en: string, zh: string];

/** A criterion that is not listed has not been answered yet. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  A1: [
    'The renewal agreement has been in force since July of its year and runs for eight years.',
    '续约协定自签署当年 7 月起生效，有效期八年。',
  ],
  A2: [
    'Every training and activity names the function it serves; the table can be read year by year.',
    '每项培训和活动均注明所履行的职能，可按年度查看对照表。',
  ],
  A3: [
    'The Charter gives the Centre its own legal personality and its own account.',
    '章程规定本中心具有独立法人资格和独立账户。',
  ],
  A4: [
    'The renewal agreement was compared article by article with the strategy; two articles are worded differently.',
    '续约协定已与战略逐条对照，其中两条表述不同。',
  ],
  A5: [
    'Participants came from all regions; no region has more than a third of them.',
    '参与者来自各个地区，任一地区占比不超过三分之一。',
  ],
  B1: [
    'Events name the outputs they serve, for those programme cycles whose outputs are known.',
    '在已知产出的计划周期内，各项活动均标注所服务的产出。',
  ],
  B2: [
    'Goals 9, 17 and 4 lead by weight; every event since 2016 was tagged by two people independently.',
    '按权重计，目标 9、17 和 4 居前；2016 年以来的活动均由两人独立标注。',
  ],
  B3: ['About one training in four was held for African countries.', '约四分之一的培训面向非洲国家举办。'],
  B4: [
    'The share of women among trainees has grown from a third to almost half.',
    '女性学员比例由三分之一上升至近一半。',
  ],
  B5: [
    'Courses for small island developing States and for young entrepreneurs are held every year.',
    '每年为小岛屿发展中国家和青年创业者举办培训班。',
  ],
  B6: [
    'Open science has been a subject of trainings since the Recommendation was adopted.',
    '自《开放科学建议书》通过以来，开放科学一直是培训主题之一。',
  ],
  C1: [
    'Four of five planned items were carried out; the work plan items say which were not, and why.',
    '五分之四的计划项目已执行；未执行项目及原因见工作计划。',
  ],
  C2: [
    'Hours, trainees and countries are computed from the records; satisfaction is known for most trainings.',
    '学时、学员和国家数由记录计算得出；多数培训已有满意度数据。',
  ],
  C3: [
    'Follow-up surveys exist for a quarter of the trainings. They tell of plans written and courses passed on.',
    '四分之一的培训开展了回访，反映了规划编制和再培训等情况。',
  ],
  C4: [
    'Some five publications a year, most of them with a DOI; policy advice was given on request.',
    '每年约五种出版物，多数具有 DOI；应要求提供政策咨询。',
  ],
  C5: [
    'Everything is published in English and Chinese; downloads are not counted.',
    '全部内容以中英文发布；不统计下载量。',
  ],
  C6: [
    'Lecturers come from partners on all continents; former trainees meet online twice a year.',
    '授课专家来自各大洲合作伙伴；往期学员每年在线会面两次。',
  ],
  D1: [
    'The organisation sits on the board and is asked for comments on every work plan.',
    '该组织在理事会设有席位，并就每份工作计划提出意见。',
  ],
  D2: ['Field offices took part in about a quarter of the events.', '驻地办事处参与了约四分之一的活动。'],
  D3: [
    'National commissions nominate trainees; three of them are partners.',
    '各国全国委员会推荐学员，其中多家为合作伙伴。',
  ],
  D4: [
    'There is exchange with centres on water and on education; it rests on persons rather than agreements.',
    '与水、教育领域的中心保持交流，目前依靠个人联系而非协议。',
  ],
  D5: ['Yes; attendance is recorded for most meetings.', '是；多数会议有出席记录。'],
  E1: [
    'All partners are listed with the date and the kind of instrument; a third have a memorandum.',
    '所有合作伙伴均列明日期和文书类别，三分之一签有谅解备忘录。',
  ],
  E2: ['Universities and ministries prevail; enterprises are few.', '以高校和政府部门为主，企业较少。'],
  E3: [
    'Two thirds of the events brought together countries of the South.',
    '三分之二的活动促成了南方国家之间的交流。',
  ],
  F1: ['Eight seats, one of them vacant.', '共八个席位，其中一个空缺。'],
  F2: [
    'The board met every autumn, the committee every spring.',
    '理事会每年秋季、执行委员会每年春季召开会议。',
  ],
  F3: [
    'Each decision has a state; of those older than two years most are done.',
    '每项决定均注明状态；两年以前的决定大多已落实。',
  ],
  F4: [
    'Plan, budget and report are standing items of the board’s agenda.',
    '计划、预算和报告是理事会的固定议程。',
  ],
  F5: ['A director, a secretary and a staff of about twenty.', '主任、秘书各一名，工作人员约二十人。'],
  F6: [
    'Rules of procedure and a policy on conflicts of interest are in force.',
    '议事规则和利益冲突政策均已施行。',
  ],
  G1: [
    'Income and expenditure are given per year, except for one year whose figures are not known.',
    '除一个年度数据不详外，均列出收入和支出。',
  ],
  G2: ['Rooms, staff and a yearly contribution.', '场地、人员和年度出资。'],
  G3: ['Contributions of partners make up about a fifth of the income.', '合作伙伴出资约占收入的五分之一。'],
  G4: ['Every year; the statements may be read by reviewers.', '每年均有独立审计，评审专家可查阅审计报告。'],
  H1: ['For every year but one, sent within three months.', '除一个年度外均有年度报告，并在三个月内提交。'],
  H2: ['Eight recommendations; three are done, two are in progress.', '共八项建议，三项已完成，两项进行中。'],
  H3: [
    'The name is used as agreed; no logo is shown on this site.',
    '名称按约定使用；本网站不展示任何标识。',
  ],
  H4: ['Publications carry an open licence and permanent addresses.', '出版物采用开放许可并具有永久地址。'],
};

const GAPS: Readonly<Record<string, Bilingual>> = {
  A4: bi('A reason for the two articles that are worded differently.', '两条不同表述的原因说明。'),
  C3: bi('Surveys for the other trainings.', '其余培训的回访。'),
  C5: bi('A count of downloads.', '下载量统计。'),
  D4: bi('A written agreement with at least one of the centres.', '至少与一家中心签订书面协议。'),
  F1: bi('A nomination for the vacant seat.', '空缺席位的提名。'),
  G1: bi('The finances of the year without figures.', '数据缺失年度的财务情况。'),
  G5: bi(
    'The register of risks exists but has not been summed up for readers.',
    '风险登记册已有，但尚未形成可公开的摘要。',
  ),
  H1: bi('The report of the year that has none.', '缺失年度的报告。'),
  H5: bi('The pack as a whole.', '完整的评估材料。'),
};

/** Criterion, record and what it shows. Events name the criteria they support themselves. */
const EVIDENCE: Readonly<Record<string, readonly (readonly [record: string, statement: Bilingual])[]>> = {
  A1: [
    ['AGR-1', bi('Establishment agreement', '设立协定')],
    ['AGR-2', bi('Renewal agreement in force', '现行续约协定')],
  ],
  A3: [['DOC-CHARTER', bi('Charter of the Centre', '本中心章程')]],
  E1: [['PRT-HOST', bi('The host institution', '依托单位')]],
  F1: [['DOC-RULES-2', bi('Rules of procedure of the board', '理事会议事规则')]],
  F6: [
    ['DOC-RULES-2', bi('Rules of procedure', '议事规则')],
    ['DOC-POLICY-COI', bi('Policy on conflicts of interest', '利益冲突政策')],
  ],
  G5: [['DOC-STRATEGY', bi('Medium-term strategy', '中期战略')]],
  H2: [['DOC-EVALUATION', bi('Report of the evaluation', '评估报告')]],
};

const NO_PLACES: Bilingual = bi('Offices per activity', '各项活动涉及的办事处');

function toEvidence(code: string, plan: DemoPlan, meetings: readonly Meeting[]) {
  const fixed = EVIDENCE[code] ?? [];
  const ofMeetings = (code === 'F2' || code === 'F3' || code === 'D5' ? meetings.slice(-2) : []).map(
    ({ publicId, title }) => [publicId, title] as const,
  );
  const ofYears = (code === 'C1' || code === 'G1' || code === 'H1' ? plan.years.slice(-2) : []).map(
    (year) => [`YR-${year}`, bi(`The year ${year}`, `${year} 年度`)] as const,
  );
  return [...fixed, ...ofMeetings, ...ofYears].map(([record, statement]) => ({
    statement,
    record: ref(record),
  }));
}

/** The checklist A1 to H5 with the demonstration's answers; two are open and some say what is missing. */
export function inventCriteria(plan: DemoPlan, meetings: readonly Meeting[]): Criterion[] {
  return QUESTIONS.map(({ code, group, question, evidenceAsked }) => {
    const answer = ANSWERS[code];
    const gap = GAPS[code];
    return {
      ...common(`CRI-${code}`, code.toLowerCase()),
      ...(answer ? {} : { verification: 'unverified' as const }),
      code,
      group,
      question,
      evidenceAsked: code === 'D2' ? NO_PLACES : evidenceAsked,
      basis: BASIS,
      ...(answer ? { answer: rich([answer[0]], [answer[1]]) } : {}),
      ...(gap ? { gap } : {}),
      evidence: toEvidence(code, plan, meetings),
      ...(answer ? { lastReviewedOn: `${plan.lastYear}-10-01` } : {}),
    };
  });
}
