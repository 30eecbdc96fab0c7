import { type Bilingual, bi, same } from '../lib/bilingual';
import { ref } from '../lib/reference';
import type { SeedPerson } from '../lib/seed-types';
import { cite, type SourceId, UNCONFIRMED } from './sources';

/**
 * People whom the sources name in a public office. Offices are those of the time the source speaks of.
 * Where the Chinese writing of a name has not been read in a source, the Latin form stands in both languages.
 */

const LATIN_ONLY = bi(
  'The Chinese characters of this name have not been found in a source; staff should add them.',
  '尚未在来源中查到该姓名的汉字写法，请工作人员补充。',
);

const MOST = bi('Ministry of Science and Technology of China', '科学技术部');
const UNESCO = bi('UNESCO', '联合国教科文组织');
const CASTED = bi('Chinese Academy of Science and Technology for Development', '中国科学技术发展战略研究院');

type Fields = {
  readonly id: string;
  readonly slug: string;
  readonly name: Bilingual;
  readonly title?: Bilingual;
  readonly affiliation?: Bilingual;
  readonly partner?: string;
  readonly roles?: SeedPerson['roles'];
  readonly isFamilyNameFirst?: true;
  readonly note?: Bilingual;
  readonly sources: readonly SourceId[];
};

function toPerson(fields: Fields): SeedPerson {
  const { id, slug, name, title, affiliation, partner, roles, isFamilyNameFirst, note, sources } = fields;
  return {
    ...UNCONFIRMED,
    publicId: `PPL-${id}`,
    slug,
    name,
    ...(isFamilyNameFirst ? { familyNameFirst: true } : {}),
    ...(title ? { title } : {}),
    ...(affiliation ? { affiliation } : {}),
    ...(partner ? { affiliationPartner: ref(partner) } : {}),
    ...(roles ? { roles } : {}),
    ...(note ? { verificationNote: note } : {}),
    sources: cite(...sources),
  };
}

const BOARD = bi('Governing Board of CISTRAT, first board', 'CISTRAT 第一届理事会');
const MEMBER = bi('Member', '理事');

export const PEOPLE: readonly SeedPerson[] = [
  toPerson({
    id: 'WAN-GANG',
    slug: 'wan-gang',
    name: bi('Wan Gang', '万钢'),
    isFamilyNameFirst: true,
    title: bi('Minister of Science and Technology (2012)', '科学技术部部长（2012 年）'),
    affiliation: MOST,
    partner: 'PRT-MOST',
    sources: ['C6', 'U1'],
  }),
  toPerson({
    id: 'BOKOVA',
    slug: 'irina-bokova',
    name: bi('Irina Bokova', '伊琳娜·博科娃'),
    title: bi('Director-General of UNESCO (2012)', '联合国教科文组织总干事（2012 年）'),
    affiliation: UNESCO,
    partner: 'PRT-UNESCO',
    sources: ['C6', 'P1'],
  }),
  toPerson({
    id: 'LIU-YANDONG',
    slug: 'liu-yandong',
    name: bi('Liu Yandong', '刘延东'),
    isFamilyNameFirst: true,
    title: bi('State Councillor (2011, 2012)', '国务委员（2011 年、2012 年）'),
    sources: ['C6'],
  }),
  toPerson({
    id: 'HAN-ZHENG',
    slug: 'han-zheng',
    name: bi('Han Zheng', '韩正'),
    isFamilyNameFirst: true,
    title: bi('Mayor of Shanghai (2012)', '上海市市长（2012 年）'),
    sources: ['C6'],
  }),
  toPerson({
    id: 'HAO-PING',
    slug: 'hao-ping',
    name: bi('Hao Ping', '郝平'),
    isFamilyNameFirst: true,
    title: bi('Vice-Minister of Education (2012)', '教育部副部长（2012 年）'),
    sources: ['C6'],
  }),
  toPerson({
    id: 'CAO-JIANLIN',
    slug: 'cao-jianlin',
    name: bi('Cao Jianlin', '曹健林'),
    isFamilyNameFirst: true,
    title: bi('Vice-Minister of Science and Technology (2012, 2015)', '科学技术部副部长（2012 年、2015 年）'),
    affiliation: MOST,
    partner: 'PRT-MOST',
    roles: [{ role: bi('Chair (documented in October 2015)', '理事长（2015 年 10 月有记载）'), body: BOARD }],
    sources: ['C3', 'C6'],
  }),
  toPerson({
    id: 'KALONJI',
    slug: 'gretchen-kalonji',
    name: same('Gretchen Kalonji'),
    title: bi(
      'Assistant Director-General for Natural Sciences, UNESCO (2012)',
      '联合国教科文组织主管自然科学的助理总干事（2012 年）',
    ),
    affiliation: UNESCO,
    partner: 'PRT-UNESCO-SC',
    sources: ['U1'],
  }),
  toPerson({
    id: 'WANG-YUAN',
    slug: 'wang-yuan',
    name: bi('Wang Yuan', '王元'),
    isFamilyNameFirst: true,
    title: bi('Executive Vice-President of CASTED (2011)', '中国科学技术发展战略研究院常务副院长（2011 年）'),
    affiliation: CASTED,
    partner: 'PRT-CASTED',
    sources: ['C6'],
  }),
  toPerson({
    id: 'HU-ZHIJIAN',
    slug: 'hu-zhijian',
    name: bi('Hu Zhijian', '胡志坚'),
    isFamilyNameFirst: true,
    title: bi('President of CASTED (2015)', '中国科学技术发展战略研究院院长（2015 年）'),
    affiliation: CASTED,
    partner: 'PRT-CASTED',
    roles: [
      {
        role: bi('Executive Director (documented in October 2015)', '执行主任（2015 年 10 月有记载）'),
        body: bi('CISTRAT', 'CISTRAT'),
      },
    ],
    sources: ['C3', 'C8'],
  }),
  toPerson({
    id: 'THULSTRUP',
    slug: 'hans-dencker-thulstrup',
    name: same('Hans Dencker Thulstrup'),
    affiliation: bi('UNESCO Office in Beijing (2015)', '联合国教科文组织北京办事处（2015 年）'),
    partner: 'PRT-UNESCO-BEIJING',
    roles: [
      {
        role: bi(
          'Sat for the Assistant Director-General for Natural Sciences (October 2015)',
          '代表主管自然科学的助理总干事与会（2015 年 10 月）',
        ),
        body: BOARD,
      },
    ],
    sources: ['C3'],
  }),
  toPerson({
    id: 'SCHLEGEL',
    slug: 'flavia-schlegel',
    name: same('Flavia Schlegel'),
    title: bi(
      'Assistant Director-General for Natural Sciences, UNESCO (2015, 2018)',
      '联合国教科文组织主管自然科学的助理总干事（2015 年、2018 年）',
    ),
    affiliation: UNESCO,
    partner: 'PRT-UNESCO-SC',
    sources: ['C3', 'U4'],
  }),
  toPerson({
    id: 'OZOR',
    slug: 'nicholas-ozor',
    name: same('Nicholas Ozor'),
    affiliation: bi('African Technology Policy Studies Network', '非洲技术政策研究网络'),
    partner: 'PRT-ATPS',
    roles: [{ role: MEMBER, body: BOARD }],
    sources: ['C3'],
  }),
  toPerson({
    id: 'CETTO',
    slug: 'ana-maria-cetto',
    name: same('Ana María Cetto'),
    affiliation: bi('National Autonomous University of Mexico', '墨西哥国立自治大学'),
    roles: [{ role: MEMBER, body: BOARD }],
    sources: ['C3'],
  }),
  toPerson({
    id: 'ZHOU-JIAGUI',
    slug: 'zhou-jiagui',
    name: same('Zhou Jiagui'),
    isFamilyNameFirst: true,
    affiliation: bi('Chinese National Commission for UNESCO', '中国联合国教科文组织全国委员会'),
    partner: 'PRT-NATCOM-CHN',
    roles: [{ role: MEMBER, body: BOARD }],
    note: LATIN_ONLY,
    sources: ['C3'],
  }),
  toPerson({
    id: 'MU-RONGPING',
    slug: 'mu-rongping',
    name: bi('Mu Rongping', '穆荣平'),
    isFamilyNameFirst: true,
    affiliation: bi('Chinese Academy of Sciences', '中国科学院'),
    roles: [{ role: MEMBER, body: BOARD }],
    sources: ['C3'],
  }),
  toPerson({
    id: 'LI-ZHENGFENG',
    slug: 'li-zhengfeng',
    name: bi('Li Zhengfeng', '李正风'),
    isFamilyNameFirst: true,
    affiliation: bi('Tsinghua University', '清华大学'),
    roles: [{ role: MEMBER, body: BOARD }],
    sources: ['C3'],
  }),
  toPerson({
    id: 'NUR',
    slug: 'yoslan-nur',
    name: same('Yoslan Nur'),
    affiliation: bi(
      'UNESCO (2015); UNESCO Office in Nairobi (2023)',
      '联合国教科文组织（2015 年）；联合国教科文组织内罗毕办事处（2023 年）',
    ),
    partner: 'PRT-UNESCO-NAIROBI',
    sources: ['C3', 'C9'],
  }),
  toPerson({
    id: 'WANG-FENYU',
    slug: 'wang-fenyu',
    name: same('Wang Fenyu'),
    isFamilyNameFirst: true,
    title: bi('Vice-President of CASTED (2015)', '中国科学技术发展战略研究院副院长（2015 年）'),
    affiliation: CASTED,
    partner: 'PRT-CASTED',
    note: LATIN_ONLY,
    sources: ['C3'],
  }),
  toPerson({
    id: 'LADEVAC',
    slug: 'ivona-ladevac',
    name: same('Ivona Lađevac'),
    affiliation: bi(
      'Institute of International Politics and Economics, Belgrade',
      '贝尔格莱德国际政治与经济研究所',
    ),
    partner: 'PRT-IIPE',
    roles: [
      {
        role: bi('Member (documented in July 2022)', '理事（2022 年 7 月有记载）'),
        body: bi('Governing Board of CISTRAT, board of 2022', 'CISTRAT 2022 年新一届理事会'),
      },
    ],
    sources: ['P2'],
  }),
  toPerson({
    id: 'HU-SHAOFENG',
    slug: 'hu-shaofeng',
    name: same('Hu Shaofeng'),
    isFamilyNameFirst: true,
    title: bi(
      'Director, Science Policy and Basic Sciences, UNESCO (2023)',
      '联合国教科文组织科学政策和基础科学部门主任（2023 年）',
    ),
    affiliation: UNESCO,
    partner: 'PRT-UNESCO-SPBS',
    note: LATIN_ONLY,
    sources: ['C8'],
  }),
  toPerson({
    id: 'CLARK',
    slug: 'ezra-clark',
    name: same('Ezra Clark'),
    title: bi(
      'Chief, Science, Technology and Innovation Policy, UNESCO (2023)',
      '联合国教科文组织科技创新政策负责人（2023 年）',
    ),
    affiliation: UNESCO,
    partner: 'PRT-UNESCO-SPBS',
    sources: ['C8'],
  }),
  toPerson({
    id: 'SUGIURA',
    slug: 'ai-sugiura',
    name: same('Ai Sugiura'),
    affiliation: bi('UNESCO Office in Beijing (2023)', '联合国教科文组织北京办事处（2023 年）'),
    partner: 'PRT-UNESCO-BEIJING',
    sources: ['C8'],
  }),
  toPerson({
    id: 'LIU-DONGMEI',
    slug: 'liu-dongmei',
    name: bi('Liu Dongmei', '刘冬梅'),
    isFamilyNameFirst: true,
    affiliation: CASTED,
    partner: 'PRT-CASTED',
    sources: ['C8'],
  }),
];
