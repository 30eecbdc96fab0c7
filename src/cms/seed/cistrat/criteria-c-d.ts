import type { SeedCriterion } from '../lib/seed-types-category2';
import { BASIS, toCriterion } from './to-criterion';

const { tehran, istic, visits, report2015, league, modelAgreement } = BASIS;

/** C: effectiveness. D: coordination with UNESCO. */
export const CRITERIA_C_D: readonly SeedCriterion[] = [
  toCriterion('C1', {
    question: ['Were planned activities carried out?', '计划的活动是否得到执行？'],
    evidenceAsked: ['Work plan against results, per year', '各年度工作计划与结果对照'],
    basis: tehran,
    answer: [
      'The Governing Board adopted the work report for 2013-2014 and the work plan for 2015-2016 on 19 October 2015. As neither text has been found, plan and result cannot be compared.',
      '理事会于 2015 年 10 月 19 日通过 2013—2014 年工作报告和 2015—2016 年工作计划。两份文本均未查到，无法对照计划与结果。',
    ],
    evidence: [['GOV-2015-01', 'Adoption of the report and the plan', '通过工作报告和工作计划']],
    gap: ['Work plans and reports of all years.', '各年度工作计划和工作报告。'],
    sources: ['C3'],
  }),
  toCriterion('C2', {
    question: ['What is the volume and quality of training?', '培训的规模和质量如何？'],
    evidenceAsked: [
      'Trainings, hours, trainees, countries, satisfaction, certificates',
      '培训次数、学时、学员、国家、满意度、证书',
    ],
    basis: `${tehran}; ${istic}`,
    answer: [
      'One training is documented with figures: 9 to 28 September 2012, 16 trainees from 11 countries, more than half of them with a doctorate. Hours, certificates and satisfaction are not known, nor are the trainings after 2012.',
      '目前仅有一次培训有数据记载：2012 年 9 月 9 日至 28 日，来自 11 个国家的 16 名学员，半数以上具有博士学位。学时、证书和满意度不详，2012 年之后的培训情况亦不详。',
    ],
    evidence: [['TRN-2012-01', 'International training of 2012', '2012 年国际培训']],
    gap: [
      'All trainings since 2013; hours, certificates and satisfaction of every training.',
      '2013 年以来的全部培训；各次培训的学时、证书和满意度。',
    ],
    sources: ['C5'],
  }),
  toCriterion('C3', {
    question: ['What changed afterwards?', '此后带来了哪些变化？'],
    evidenceAsked: [
      'Follow-up surveys, accounts of former trainees, policies influenced',
      '跟踪调查、往期学员情况、受影响的政策',
    ],
    basis: istic,
    answer: [
      'No follow-up survey and no outcome is documented in the sources.',
      '现有来源中没有跟踪调查或成效的记载。',
    ],
    gap: ['Follow-up of trainings; outcomes with evidence.', '培训跟踪情况；附证据的成效。'],
    sources: ['C5'],
  }),
  toCriterion('C4', {
    question: ['What research and policy advice was produced?', '开展了哪些研究和政策咨询？'],
    evidenceAsked: ['Publications, policy briefs, projects, DOI', '出版物、政策简报、项目、DOI'],
    basis: tehran,
    answer: [
      'The report on 2015-2016 has a section on joint research. No publication of the Centre has been found.',
      '2015—2016 年工作报告设有合作研究部分。尚未查到本中心的出版物。',
    ],
    evidence: [['YR-2015-2016', 'Joint research named in the report', '报告提及合作研究']],
    gap: ['Publications and research projects.', '出版物和研究项目。'],
    sources: ['C4'],
  }),
  toCriterion('C5', {
    question: ['How are the results disseminated?', '成果如何传播？'],
    evidenceAsked: ['Languages, downloads, news, media', '语言、下载量、新闻、媒体报道'],
    basis: tehran,
    answer: [
      'The report on 2012 was published as a web page. This site publishes its records in English and Chinese.',
      '2012 年年度报告以网页形式发布。本网站以英文和中文公布各项记录。',
    ],
    evidence: [['DOC-AR-2012', 'Annual report of 2012', '2012 年年度报告']],
    gap: ['Downloads, media coverage and other channels.', '下载量、媒体报道及其他传播渠道。'],
    sources: ['C5', 'SITE'],
  }),
  toCriterion('C6', {
    question: ['What network of experts and institutions was built?', '建立了怎样的专家和机构网络？'],
    evidenceAsked: [
      'Lecturers and former trainees by country; partners',
      '按国家统计的授课人员和往期学员；合作伙伴',
    ],
    basis: tehran,
    answer: [
      'The lecturers of 2012 were mainly researchers of CASTED. The first Governing Board had members from ATPS and from the National Autonomous University of Mexico. A register of lecturers and former trainees has not been found.',
      '2012 年授课人员以中国科学技术发展战略研究院研究人员为主。第一届理事会成员来自非洲技术政策研究网络和墨西哥国立自治大学等。尚未查到授课人员和往期学员名册。',
    ],
    evidence: [
      ['TRN-2012-01', 'Lecturers of the training of 2012', '2012 年培训授课人员'],
      ['PRT-ATPS', 'ATPS, member of the first board', '第一届理事会成员机构 ATPS'],
    ],
    gap: ['Lecturers and former trainees by country.', '按国家统计的授课人员和往期学员。'],
    sources: ['C5', 'C3'],
  }),
  toCriterion('D1', {
    question: [
      'How does the centre work with UNESCO headquarters and the sector?',
      '中心如何与教科文组织总部和主管部门合作？',
    ],
    evidenceAsked: ['Joint activities, missions, list of correspondence', '联合活动、工作访问、往来函件清单'],
    basis: `${tehran}; ${visits}`,
    answer: [
      'UNESCO’s Assistant Director-General for Natural Sciences took part in the inauguration of 2012. The Director for Science Policy and Basic Sciences visited on 20 September 2023.',
      '教科文组织主管自然科学的助理总干事参加了 2012 年揭牌仪式。2023 年 9 月 20 日，科学政策和基础科学部门主任来访。',
    ],
    evidence: [
      ['ACT-2012-01', 'Inauguration with UNESCO, 24 September 2012', '2012 年 9 月 24 日揭牌仪式'],
      ['ACT-2023-01', 'Visit of 20 September 2023', '2023 年 9 月 20 日来访'],
    ],
    gap: [
      'Joint activities and correspondence between 2013 and 2022.',
      '2013 年至 2022 年间的联合活动和往来函件。',
    ],
    sources: ['U1', 'C8'],
  }),
  toCriterion('D2', {
    question: ['How does it work with UNESCO’s field offices?', '如何与教科文组织驻地办事处合作？'],
    evidenceAsked: ['Offices per activity: Beijing, Nairobi, others', '各项活动涉及的办事处：北京、内罗毕等'],
    basis: `${tehran}; ${visits}`,
    answer: [
      'The Beijing office sat on the board in October 2015 for the Assistant Director-General and came in September 2023; a representative of the Nairobi office came in November 2023.',
      '北京办事处人员于 2015 年 10 月代表助理总干事出席理事会会议，并于 2023 年 9 月来访；内罗毕办事处代表于 2023 年 11 月来访。',
    ],
    evidence: [
      ['GOV-2015-01', 'Board meeting with the Beijing office', '北京办事处人员出席理事会会议'],
      ['ACT-2023-01', 'Visit with the Beijing office', '北京办事处参与的访问'],
      ['ACT-2023-02', 'Visit from the Nairobi office', '内罗毕办事处来访'],
    ],
    gap: ['Joint work with field offices in other years.', '其他年份与驻地办事处的合作。'],
    sources: ['C3', 'C8', 'C9'],
  }),
  toCriterion('D3', {
    question: ['How does it work with National Commissions?', '如何与各国教科文组织全国委员会合作？'],
    evidenceAsked: ['Meetings; nominations of trainees', '会议；学员推荐'],
    basis: `${tehran}; ${report2015}`,
    answer: [
      'The Chinese National Commission was represented on the first board. The report on 2015-2016 names contact with it. Other National Commissions are not mentioned in the sources.',
      '中国联合国教科文组织全国委员会在第一届理事会中设有代表，2015—2016 年工作报告提及与其联系。现有来源未提及其他国家的全国委员会。',
    ],
    evidence: [
      ['PRT-NATCOM-CHN', 'Chinese National Commission for UNESCO', '中国联合国教科文组织全国委员会'],
    ],
    gap: [
      'Meetings with National Commissions; who nominated trainees.',
      '与各全国委员会的会议；学员推荐单位。',
    ],
    sources: ['C3', 'C4'],
  }),
  toCriterion('D4', {
    question: [
      'How does it work with other institutes and centres of category 1 and 2 and with UNESCO Chairs?',
      '如何与其他一类、二类机构和中心以及教科文组织教席合作？',
    ],
    evidenceAsked: ['Joint events; meetings of the League', '联合活动；联盟会议'],
    basis: `${tehran}; ${league}`,
    answer: [
      'The Centre attended the annual meeting of the League of UNESCO Category 2 Centres in China on 29 January 2018.',
      '2018 年 1 月 29 日，本中心出席联合国教科文组织在华二类中心联盟年会。',
    ],
    evidence: [['ACT-2018-01', 'Annual meeting of the League, 2018', '2018 年联盟年会']],
    gap: [
      'Other joint work. UNESCO held a coordination meeting of natural science centres in Beijing in May 2016; the sources do not say whether the Centre attended.',
      '其他合作情况。教科文组织曾于 2016 年 5 月在北京举行自然科学中心协调会议，来源未说明本中心是否出席。',
    ],
    sources: ['C7', 'P4', 'U5'],
  }),
  toCriterion('D5', {
    question: ['Is UNESCO represented on the board?', '教科文组织是否在理事会中设有代表？'],
    evidenceAsked: ['Attendance lists', '出席名单'],
    basis: modelAgreement,
    answer: [
      'At the third meeting, on 19 October 2015, the Assistant Director-General for Natural Sciences was represented by a member of the Beijing office; a further colleague from UNESCO attended without a vote.',
      '在 2015 年 10 月 19 日第三次会议上，主管自然科学的助理总干事由北京办事处人员代表出席，另有一名教科文组织人员列席（无表决权）。',
    ],
    evidence: [['GOV-2015-01', 'Attendance on 19 October 2015', '2015 年 10 月 19 日出席情况']],
    gap: ['Attendance lists of all other meetings.', '其他历次会议的出席名单。'],
    sources: ['C3'],
  }),
];
