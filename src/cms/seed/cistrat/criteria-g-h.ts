import type { SeedCriterion } from '../lib/seed-types-category2';
import { BASIS, toCriterion } from './to-criterion';

const { istic, biennialReport, portal, unconfirmed, faq, nonOperational, directives, reviewCall } = BASIS;

/** G: resources and sustainability. H: reporting, learning and visibility. */
export const CRITERIA_G_H: readonly SeedCriterion[] = [
  toCriterion('G1', {
    question: [
      'What are the budget and the expenditure per year, and from which sources?',
      '各年度预算和支出是多少，来源为何？',
    ],
    evidenceAsked: ['Financial statement; chart', '财务报表；图表'],
    basis: `${istic}; ${biennialReport}; ${portal}`,
    answer: ['No budget and no statement of expenditure has been found.', '尚未查到预算和支出报表。'],
    gap: ['Income and expenditure of every year, by source.', '各年度按来源列出的收入和支出。'],
    sources: ['C5'],
  }),
  toCriterion('G2', {
    question: [
      'What does the host Government contribute, in cash and in kind?',
      '所在国政府以现金和实物形式提供了哪些支持？',
    ],
    evidenceAsked: ['Amounts or a description', '金额或说明'],
    basis: unconfirmed,
    answer: [
      'The Centre is based in CASTED, an institute of the Ministry of Science and Technology. The contribution itself is not documented.',
      '本中心设在科学技术部所属的中国科学技术发展战略研究院。具体支持内容没有记载。',
    ],
    evidence: [['PRT-CASTED', 'Host institution', '依托单位']],
    gap: ['The host Government’s contribution per year.', '所在国政府各年度的支持情况。'],
    sources: ['C1'],
  }),
  toCriterion('G3', {
    question: [
      'Which extrabudgetary funds were raised, and do they fit the programme?',
      '筹集了哪些预算外资金，是否与计划相符？',
    ],
    evidenceAsked: ['Projects with donor and output', '列明资助方和产出的项目'],
    basis: unconfirmed,
    answer: ['No extrabudgetary funding is documented.', '没有预算外资金的记载。'],
    gap: ['Projects financed by others, if any.', '如有其他方资助的项目，请补充。'],
    sources: ['C4'],
  }),
  toCriterion('G4', {
    question: ['Is there an independent audit?', '是否有独立审计？'],
    evidenceAsked: ['Audit statement per year', '各年度审计报告'],
    basis: unconfirmed,
    answer: ['No audit statement has been found.', '尚未查到审计报告。'],
    gap: ['Audit statements.', '审计报告。'],
    sources: ['C4'],
  }),
  toCriterion('G5', {
    question: ['What are the risks and the outlook?', '有哪些风险，前景如何？'],
    evidenceAsked: ['Medium-term strategy; note on risks', '中期战略；风险说明'],
    basis: unconfirmed,
    answer: [
      'A development plan for the first six years was dealt with by the first board. Its text has not been found, and no later plan is known.',
      '第一届理事会审议过首个六年发展规划，文本尚未查到；其后的规划不详。',
    ],
    gap: ['The present medium-term strategy and an assessment of risks.', '现行中期战略和风险评估。'],
    sources: ['C4'],
  }),
  toCriterion('H1', {
    question: [
      'Is there an annual report every year, and was it sent to UNESCO?',
      '是否每年都有年度报告并提交教科文组织？',
    ],
    evidenceAsked: ['Reports from 2012 to now, with the date of submission', '2012 年至今的报告及提交日期'],
    basis: `${faq}; ${nonOperational}`,
    answer: [
      'A report on 2012 is online. Reports on 2013-2014 and 2015-2016 are known, and pages on 2021-2022, 2023 and 2024 stand on the Centre’s present site. When they were sent to UNESCO is not known.',
      '2012 年报告已在线发布。已知有 2013—2014 年和 2015—2016 年报告；本中心现有网站载有 2021—2022 年、2023 年和 2024 年的页面。提交教科文组织的日期不详。',
    ],
    evidence: [
      ['DOC-AR-2012', 'Annual report of 2012', '2012 年年度报告'],
      ['YR-2013-2014', 'Report adopted in October 2015', '2015 年 10 月通过的报告'],
      ['YR-2024', 'Page on 2024', '关于 2024 年的页面'],
    ],
    gap: [
      'Reports on 2017 to 2020; the text of the others; dates of submission.',
      '2017 年至 2020 年的报告；其他报告的文本；提交日期。',
    ],
    sources: ['C5', 'C3', 'C4', 'C1'],
  }),
  toCriterion('H2', {
    question: [
      'What did earlier evaluations recommend, and what followed?',
      '以往评估提出了哪些建议，落实情况如何？',
    ],
    evidenceAsked: ['Recommendations, responses, state', '建议、回应、状态'],
    basis: istic,
    answer: [
      'No evaluation of the Centre has been found. UNESCO’s guidelines of 2013 foresee a review before a renewal; whether a report on the renewal of the Centre was published is not known.',
      '尚未查到对本中心的评估。教科文组织 2013 年准则规定续约前须进行评审；本中心续约的相关报告是否公布不详。',
    ],
    evidence: [['AGR-RENEWAL', 'Renewal agreement, referred to in 2023', '2023 年提及的续约协定']],
    gap: ['Report and recommendations of the evaluation before the renewal.', '续约前的评估报告和建议。'],
    sources: ['C1', 'U23'],
  }),
  toCriterion('H3', {
    question: [
      'Are name and logo used correctly, and is UNESCO credited?',
      '名称和标识的使用是否规范，是否注明教科文组织？',
    ],
    evidenceAsked: ['Letter of authorisation; examples', '授权函；示例'],
    basis: directives,
    answer: [
      'This site names the Centre as being under the auspices of UNESCO and states its independence. It does not show UNESCO’s logo, because no authorisation has been recorded.',
      '本网站注明本中心由教科文组织赞助，并说明其独立性。由于尚未登记授权，本网站不展示教科文组织标识。',
    ],
    gap: ['Written authorisation with form, duration and scope.', '载明形式、期限和范围的书面授权。'],
    sources: ['U42', 'SITE'],
  }),
  toCriterion('H4', {
    question: ['Are the results openly accessible?', '成果是否开放获取？'],
    evidenceAsked: ['Licence and permanent links', '许可协议和永久链接'],
    basis: portal,
    answer: [
      'Every record of this site has a permanent address. No publication and no licence of the Centre has been found.',
      '本网站每条记录均有永久地址。尚未查到本中心的出版物和许可协议。',
    ],
    gap: ['Publications; licence of texts, data and documents.', '出版物；文本、数据和文件的许可协议。'],
    sources: ['SITE'],
  }),
  toCriterion('H5', {
    question: ['Is there a complete evaluation pack?', '是否有完整的评估材料？'],
    evidenceAsked: ['Export of A to H with a date', '附日期的 A 至 H 各项材料导出'],
    basis: reviewCall,
    answer: [
      'These criteria gather what is documented, with sources and gaps. All of them can be taken away with their tables and documents as one dated package that can be checked, for any years of the record; what it lacks is named in it.',
      '本网站的评审标准汇集了有据可查的内容，并注明来源和缺口。可按任意年份将全部内容连同表格和文件作为附日期、可校验的资料包下载，其中注明缺失内容。',
    ],
    gap: ['The documents named as missing under A to H.', 'A 至 H 各项中列明的缺失文件。'],
    sources: ['SITE'],
  }),
];
