import { bi } from '../lib/bilingual';
import { ref } from '../lib/reference';
import type { SeedAgreement, SeedFunction } from '../lib/seed-types-category2';
import { cite, UNCONFIRMED } from './sources';

/** The two agreements the sources speak of. What they do not say (resolution, term, expiry) stays empty. */
export const AGREEMENTS: readonly SeedAgreement[] = [
  {
    ...UNCONFIRMED,
    publicId: 'AGR-2012',
    slug: 'establishment-agreement-2012',
    title: bi(
      'Agreement between the Government of the People’s Republic of China and UNESCO on the establishment of the Centre',
      '中华人民共和国政府与联合国教科文组织关于设立本中心的协定',
    ),
    kind: 'establishment',
    parties: [
      { name: bi('Government of the People’s Republic of China', '中华人民共和国政府') },
      {
        name: bi(
          'United Nations Educational, Scientific and Cultural Organization',
          '联合国教育、科学及文化组织',
        ),
      },
    ],
    signedOn: '2012-05-14',
    datePrecision: 'day',
    signedAt: bi('Shanghai', '上海'),
    signatories: [
      {
        name: bi('Wan Gang', '万钢'),
        office: bi('Minister of Science and Technology, for China', '科学技术部部长，代表中国政府'),
      },
      {
        name: bi('Irina Bokova', '伊琳娜·博科娃'),
        office: bi('Director-General, for UNESCO', '总干事，代表教科文组织'),
      },
    ],
    state: 'expired',
    note: bi(
      'The General Conference of UNESCO approved the establishment at its 36th session; the number of the resolution has not been found. The Centre’s own page says that this agreement was valid only until a day in May; counted from the signature, six years lead to May 2018. The exact day, the date of entry into force and the text of the agreement have not been found.',
      '教科文组织大会第三十六届会议批准设立本中心，决议编号尚未查到。本中心网页载明该协定有效期仅至某年 5 月；自签署之日起计六年，应为 2018 年 5 月。具体到期日、生效日期及协定文本均未查到。',
    ),
    sources: cite('C6', 'P1', 'U3', 'C1', 'DATES'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'AGR-RENEWAL',
    slug: 'renewal-agreement',
    title: bi(
      'Renewal agreement between UNESCO and the Ministry of Science and Technology of China',
      '联合国教科文组织与中国科学技术部续约协定',
    ),
    kind: 'renewal',
    state: 'unknown',
    supersedes: ref('AGR-2012'),
    note: bi(
      'The Centre’s page on 2023 says that its work followed the renewal agreement signed by UNESCO and the Ministry of Science and Technology. The date of signature, the parties as named in the text, the term, the date of expiry and the decision of the Executive Board are not known yet. In November 2018 UNESCO reported the renewal of two centres under its auspices in Beijing; the part of that report that could be read does not name them, so it is not taken as the date of this agreement.',
      '本中心关于 2023 年的网页载明，有关工作依据教科文组织与科学技术部签署的续约协定开展。签署日期、协定文本所列缔约方、有效期、到期日以及执行局决定均尚未查明。2018 年 11 月，教科文组织曾报道在京两个由其赞助的中心获得续约，但可读到的部分未列出中心名称，因此不将其视为本协定的签署日期。',
    ),
    sources: cite('C1', 'U4'),
  },
];

const ANNOUNCED = bi(
  'An objective as announced at the signing of the agreement in 2012. The functions as worded in the agreement have not been found.',
  '此为 2012 年协定签署时公布的目标；协定正文所载职能条款尚未查到。',
);

const toFunction = (number: number, slug: string, en: string, zh: string): SeedFunction => ({
  ...UNCONFIRMED,
  publicId: `FUN-${number}`,
  slug,
  code: `2012-${number}`,
  text: bi(`${en} (objective as announced in 2012)`, `${zh}（2012 年公布的目标）`),
  agreement: ref('AGR-2012'),
  verificationNote: ANNOUNCED,
  sources: cite('C6'),
});

export const FUNCTIONS: readonly SeedFunction[] = [
  toFunction(
    1,
    'joint-research-and-training',
    'Joint international research and training in science, technology and innovation policy and strategy',
    '在科技和创新政策与战略领域开展国际合作研究与培训',
  ),
  toFunction(
    2,
    'collaboration-network',
    'A collaboration network for science and technology policy research',
    '建立科技政策研究的协作网络',
  ),
  toFunction(
    3,
    'cooperation-between-government-academia-industry',
    'Cooperation between governments, academia and industry',
    '促进政府、学术界和产业界之间的合作',
  ),
  toFunction(4, 'knowledge-diffusion', 'Diffusion of knowledge', '推动知识传播'),
];
