import type { SeedCriterion } from '../lib/seed-types-category2';
import { BASIS, toCriterion } from './to-criterion';

const { renewalGuidelines, modelAgreement, faq, reviewCall, biennialReport, apceiu, portal, outputs } = BASIS;

/** A: agreement and conformity. B: relevance. */
export const CRITERIA_A_B: readonly SeedCriterion[] = [
  toCriterion('A1', {
    question: [
      'Which agreement is in force, since when and until when?',
      '现行有效的是哪份协定，自何时起、至何时止？',
    ],
    evidenceAsked: [
      'The signed agreement, its dates and parties, and the numbers of the resolution and the decision',
      '已签署的协定、相关日期与缔约方，以及决议和决定编号',
    ],
    basis: `${renewalGuidelines}; ${biennialReport}`,
    answer: [
      'The establishment agreement was signed on 14 May 2012. In 2023 the Centre worked under a renewal agreement signed by UNESCO and the Ministry of Science and Technology. Whether that agreement is in force today cannot be said from the sources.',
      '设立协定于 2012 年 5 月 14 日签署。2023 年，本中心依据教科文组织与科学技术部签署的续约协定开展工作。现有来源无法说明该协定目前是否仍然有效。',
    ],
    evidence: [
      ['AGR-2012', 'Establishment agreement, signed on 14 May 2012', '2012 年 5 月 14 日签署的设立协定'],
      ['AGR-RENEWAL', 'Renewal agreement, referred to in 2023', '2023 年提及的续约协定'],
    ],
    gap: [
      'Texts of both agreements; date, term and expiry of the renewal; number of the General Conference’s resolution; decision of the Executive Board.',
      '两份协定文本；续约的签署日期、有效期和到期日；教科文组织大会决议编号；执行局决定。',
    ],
    sources: ['C6', 'C1'],
  }),
  toCriterion('A2', {
    question: ['Are the activities those foreseen in the agreement?', '各项活动是否为协定所规定？'],
    evidenceAsked: ['A table of functions, activities and years', '职能、活动与年度对照表'],
    basis: reviewCall,
    answer: [
      'The training of 2012 answers to the objective of joint international research and training announced at the signing of the agreement. Other activities have not been assigned to functions yet.',
      '2012 年培训对应协定签署时公布的“国际合作研究与培训”目标。其他活动尚未与职能对应。',
    ],
    evidence: [
      ['TRN-2012-01', 'International training in Beijing, September 2012', '2012 年 9 月北京国际培训'],
    ],
    gap: [
      'The functions as worded in the agreement; the assignment of every activity to them.',
      '协定正文所载职能条款；各项活动与职能的对应关系。',
    ],
    sources: ['C5', 'C6'],
  }),
  toCriterion('A3', {
    question: ['Is the centre autonomous, with a legal personality?', '中心是否享有自主权并具有法人资格？'],
    evidenceAsked: [
      'Charter, registration, arrangement with the host institution',
      '章程、登记文件、与依托单位的安排',
    ],
    basis: `${modelAgreement}; ${faq}`,
    answer: [
      'The Governing Board of the first term dealt with a Charter of the Centre. Its text and the legal registration have not been found.',
      '第一届理事会审议过本中心章程，但章程文本和法律登记文件尚未查到。',
    ],
    gap: [
      'Charter; legal registration; arrangement with the host institution.',
      '章程；法律登记文件；与依托单位的安排。',
    ],
    sources: ['C4', 'U17'],
  }),
  toCriterion('A4', {
    question: ['Does the agreement conform with the strategy of 2019?', '协定是否符合 2019 年战略？'],
    evidenceAsked: ['A statement of compliance, article by article', '逐条说明符合情况'],
    basis: apceiu,
    answer: [
      'The strategy of 2019 applies to renewals after its adoption. Without the text and date of the renewal agreement, its conformity cannot be judged. The articles of the earlier model agreement are listed among the commitments, each with status not known.',
      '2019 年战略适用于其通过之后的续约。由于缺少续约协定的文本和日期，无法判断其符合情况。此前协定范本的条款已列入承诺清单，状态均为不详。',
    ],
    evidence: [['DOC-40C79', 'UNESCO’s page on the strategy of 2019', '教科文组织关于 2019 年战略的页面']],
    gap: [
      'Text of the renewal agreement; comparison with the model agreement of 2019.',
      '续约协定文本；与 2019 年协定范本的比较。',
    ],
    sources: ['U13', 'U17'],
  }),
  toCriterion('A5', {
    question: ['Is the scope international or regional?', '工作范围是否具有国际性或区域性？'],
    evidenceAsked: ['Countries per year, by region', '各年度按区域统计的国家'],
    basis: faq,
    answer: [
      'The training of 2012 reached 11 countries in Africa, Asia and Latin America. The countries reached by later trainings are not known yet.',
      '2012 年培训覆盖非洲、亚洲和拉丁美洲的 11 个国家。其后各次培训覆盖的国家尚未查明。',
    ],
    evidence: [['TRN-2012-01', '16 trainees from 11 countries', '来自 11 个国家的 16 名学员']],
    gap: ['Countries of all trainings and activities since 2013.', '2013 年以来所有培训和活动涉及的国家。'],
    sources: ['C5', 'D1'],
  }),
  toCriterion('B1', {
    question: [
      'Which outputs of UNESCO’s programme (C/5) and outcomes of its strategy (C/4) does the centre serve?',
      '中心服务于教科文组织计划（C/5）的哪些产出和中期战略（C/4）的哪些成果？',
    ],
    evidenceAsked: ['Activities assigned to outputs, per cycle', '按周期将活动与产出对应'],
    basis: portal,
    answer: [
      'No activity has been assigned to an output yet. In UNESCO’s programme for 2022-2025 the outputs closest to the Centre’s field are 4.SC4, on science, technology and innovation policies, and 4.SC5, on capacities in science and engineering.',
      '目前尚未将活动与产出对应。教科文组织 2022—2025 年计划中与本中心领域最接近的产出为 4.SC4（科技创新政策）和 4.SC5（科学与工程能力）。',
    ],
    evidence: [['DOC-41C5', 'Programme and Budget 2022-2025', '《2022—2025 年计划与预算》']],
    gap: [
      'Assignment of each activity to an output; the outputs of the programme from 2026.',
      '各项活动与产出的对应关系；2026 年起计划的产出。',
    ],
    sources: ['U39', 'U54'],
  }),
  toCriterion('B2', {
    question: ['Which Sustainable Development Goals does it serve?', '服务于哪些可持续发展目标？'],
    evidenceAsked: ['Activities with weighted goals; chart and list', '带权重的目标标注；图表与清单'],
    basis: `${portal}; ${BASIS.goals}`,
    answer: [
      'The Centre related its work of 2023 to the 17 Goals as a whole. Goals of single activities, and their weight, have not been recorded yet.',
      '本中心 2023 年的工作与 17 项目标整体衔接。单项活动对应的目标及权重尚未记录。',
    ],
    evidence: [['YR-2023', 'Work of 2023 in line with the 17 Goals', '2023 年工作与 17 项目标相衔接']],
    gap: ['Goals and weights per activity.', '各项活动对应的目标及权重。'],
    sources: ['C1'],
  }),
  toCriterion('B3', {
    question: ['What does it contribute to Global Priority Africa?', '对“非洲优先”有何贡献？'],
    evidenceAsked: [
      'African participants and countries, activities in Africa, and their share',
      '非洲学员和国家、在非洲开展的活动及所占比例',
    ],
    basis: `${portal}; ${outputs}`,
    answer: [
      'Of the 11 countries of the training of 2012, three are in Africa under the United Nations’ regions (Botswana, Egypt, United Republic of Tanzania) and two under UNESCO’s electoral group V(a). In November 2023 training for Africa was discussed with the UNESCO Office in Nairobi.',
      '2012 年培训涉及的 11 个国家中，按联合国区域划分有 3 个非洲国家（博茨瓦纳、埃及、坦桑尼亚联合共和国），按教科文组织选举组 V(a) 组计有 2 个。2023 年 11 月，曾与教科文组织内罗毕办事处讨论面向非洲的培训。',
    ],
    evidence: [
      ['TRN-2012-01', 'Countries of the training of 2012', '2012 年培训涉及的国家'],
      ['ACT-2023-02', 'Talks with the UNESCO Office in Nairobi', '与教科文组织内罗毕办事处的讨论'],
    ],
    gap: [
      'African trainees per training; activities held in Africa; what followed from the talks of 2023.',
      '各次培训的非洲学员人数；在非洲举办的活动；2023 年讨论的后续进展。',
    ],
    sources: ['C5', 'C9', 'D1'],
  }),
  toCriterion('B4', {
    question: ['What does it contribute to Global Priority Gender Equality?', '对“性别平等优先”有何贡献？'],
    evidenceAsked: [
      'Women and men among trainees, lecturers, board and staff; activities on women in science',
      '学员、授课人员、理事会和工作人员的男女人数；关于女性参与科学的活动',
    ],
    basis: `${portal}; ${outputs}`,
    answer: [
      'No source gives the number of women and men, not even for the training of 2012.',
      '现有来源均未给出男女人数，2012 年培训亦然。',
    ],
    gap: [
      'Women and men in every training, on the board and among staff.',
      '各次培训、理事会及工作人员的男女人数。',
    ],
    sources: ['C5'],
  }),
  toCriterion('B5', {
    question: [
      'Whom does it reach among the priority groups: youth, small island developing States, least developed and landlocked developing countries?',
      '在优先群体（青年、小岛屿发展中国家、最不发达国家和内陆发展中国家）中覆盖了哪些对象？',
    ],
    evidenceAsked: [
      'Numbers and shares, by status at the date of the event',
      '按活动当日地位统计的人数与比例',
    ],
    basis: `${portal}; ${outputs}`,
    answer: [
      'Among the 11 countries of the training of 2012 one was a least developed country (United Republic of Tanzania) and one a landlocked developing country (Botswana); none was a small island developing State. Ages are not known.',
      '2012 年培训涉及的 11 个国家中，最不发达国家 1 个（坦桑尼亚联合共和国），内陆发展中国家 1 个（博茨瓦纳），没有小岛屿发展中国家。学员年龄不详。',
    ],
    evidence: [['TRN-2012-01', 'Countries of the training of 2012', '2012 年培训涉及的国家']],
    gap: ['Trainees by country and age for all trainings.', '所有培训按国家和年龄统计的学员人数。'],
    sources: ['C5', 'D1'],
  }),
  toCriterion('B6', {
    question: [
      'Does it support UNESCO’s normative work, for example the Recommendation on Open Science?',
      '是否支持教科文组织的准则工作，例如《开放科学建议书》？',
    ],
    evidenceAsked: ['Activities linked to instruments', '与准则性文书相关的活动'],
    basis: `${portal}; ${BASIS.visits}`,
    answer: [
      'No activity is documented as supporting one of UNESCO’s normative instruments.',
      '目前没有记载表明有活动支持教科文组织的准则性文书。',
    ],
    gap: ['Activities linked to instruments, if there were any.', '如有相关活动，请补充与文书的对应关系。'],
    sources: ['C8'],
  }),
];
