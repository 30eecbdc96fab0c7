import { bi } from '../lib/bilingual';
import { refs } from '../lib/reference';
import { rich } from '../lib/rich-text';
import type { SeedNews } from '../lib/seed-types-category2';
import { cite, UNCONFIRMED } from './sources';

/** News only where a source reports an event with its day. */
export const NEWS: readonly SeedNews[] = [
  {
    ...UNCONFIRMED,
    publicId: 'NWS-2023-01',
    slug: 'unesco-science-policy-leadership-visits-host-institution',
    title: bi(
      'UNESCO’s science policy leadership visits the host institution',
      '联合国教科文组织科学政策部门负责人访问依托单位',
    ),
    date: '2023-09-20',
    summary: bi(
      'On 20 September 2023 representatives of UNESCO from headquarters and from Beijing came to CASTED to speak about the role of the Centre.',
      '2023 年 9 月 20 日，联合国教科文组织总部和北京办事处代表来访中国科学技术发展战略研究院，就本中心的作用进行交流。',
    ),
    body: rich(
      [
        'Hu Shaofeng, Director for Science Policy and Basic Sciences at UNESCO, Ezra Clark, Chief for Science, Technology and Innovation Policy, and Ai Sugiura of the UNESCO Office in Beijing took part.',
        'They were received by Liu Dongmei and Hu Zhijian of CASTED. What was agreed is not known yet.',
      ],
      [
        '来访人员包括联合国教科文组织科学政策和基础科学部门主任 Hu Shaofeng、科技创新政策负责人 Ezra Clark 以及北京办事处 Ai Sugiura。',
        '中国科学技术发展战略研究院刘冬梅、胡志坚参加接待。双方达成的具体意见尚未查明。',
      ],
    ),
    events: refs('ACT-2023-01'),
    legacyUrls: [{ url: '/channel/newsinfo/6799' }],
    sources: cite('C8'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'NWS-2023-02',
    slug: 'training-for-africa-discussed-with-unesco-nairobi',
    title: bi(
      'Training for Africa discussed with the UNESCO Office in Nairobi',
      '与联合国教科文组织内罗毕办事处讨论面向非洲的培训',
    ),
    date: '2023-11-29',
    summary: bi(
      'On 29 November 2023 Yoslan Nur of the UNESCO Office in Nairobi came for talks on training for African countries through the Centre.',
      '2023 年 11 月 29 日，联合国教科文组织内罗毕办事处 Yoslan Nur 来访，讨论通过本中心为非洲国家开展培训。',
    ),
    body: rich(
      ['Whether a training followed, and when, is not known yet.'],
      ['此后是否举办了培训以及举办时间，尚未查明。'],
    ),
    events: refs('ACT-2023-02'),
    legacyUrls: [{ url: '/channel/newsinfo/6805' }],
    sources: cite('C9'),
  },
];
