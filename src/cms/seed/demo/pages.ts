import { type Bilingual, bi } from '../lib/bilingual';
import { rich } from '../lib/rich-text';
import type { SeedPage } from '../lib/seed-types-category2';
import { common } from './common';
import type { Whole } from './demo-types';

/** The texts of the demonstration site. Each says in its own way that nothing here is real. */

type Text = readonly [
  id: string,
  slug: string,
  title: Bilingual,
  summary: Bilingual,
  en: readonly string[],
  zh: readonly string[],
];

const TEXTS: readonly Text[] = [
  [
    'ABOUT',
    'about',
    bi('About the Centre', '关于本中心'),
    bi(
      'An invented centre that shows what this kind of site can do.',
      '一个虚构的中心，用以展示此类网站的功能。',
    ),
    [
      'The Halvern Bay Centre for Science Policy does not exist. Its city, its partners and its people are invented; only the names of countries are real, because the pages on countries need them.',
      'Everything here was made by a program, with the gaps that records of real centres have: figures that are not known, translations that are owed, a year without a report.',
    ],
    [
      '哈尔文湾科学政策中心并不存在。其所在城市、合作伙伴和人员均为虚构；只有国家名称是真实的，因为国家页面需要使用。',
      '本站全部内容由程序生成，并保留了真实机构记录中常见的缺口：不详的数据、尚缺的译文、没有报告的年度。',
    ],
  ],
  [
    'BACKGROUND',
    'background',
    bi('Background', '成立背景'),
    bi('How the invented centre came about.', '虚构中心的由来。'),
    [
      'Three institutes of Halvern Bay had held a summer school together for some years. When it had more applications than places, their ministry proposed a centre of its own.',
      'The agreement was signed the year after; an evaluation led to its renewal.',
    ],
    [
      '哈尔文湾的三家研究机构曾连续数年共同举办暑期学校。当申请人数超过名额时，主管部委提议设立专门的中心。',
      '次年签署设立协定；经评估后协定获得续签。',
    ],
  ],
  [
    'MISSION',
    'mission',
    bi('Mission and functions', '宗旨与职能'),
    bi('Training, research and advice in science policy.', '科学政策领域的培训、研究与咨询。'),
    [
      'The Centre trains officials and researchers, does research with partners, and advises governments that ask for it.',
      'Each training and activity names the function of the agreement that it serves.',
    ],
    [
      '本中心培训官员和研究人员，与合作伙伴开展研究，并应要求为各国政府提供咨询。',
      '每项培训和活动均注明其所履行的协定职能。',
    ],
  ],
  [
    'HOST',
    'host-institution',
    bi('Host institution', '依托单位'),
    bi(
      'The Halvern Bay Institute of Policy Studies, invented like the Centre.',
      '哈尔文湾政策研究所，与本中心一样为虚构机构。',
    ),
    ['The institute gives the Centre rooms, a library and computing services, and pays most of its staff.'],
    ['该研究所为本中心提供场地、图书馆和计算服务，并承担大部分人员费用。'],
  ],
  [
    'INDEPENDENCE',
    'independence',
    bi('Independence', '独立性声明'),
    bi('Whose views these are.', '本站观点的归属。'),
    ['This is a demonstration. It speaks for no government, no organisation and no existing centre.'],
    ['本站为演示网站，不代表任何政府、组织或现有中心。'],
  ],
  [
    'CATEGORY-2',
    'category-2',
    bi('What a category 2 centre is', '什么是二类中心'),
    bi(
      'A centre under the auspices of an organisation, but not part of it.',
      '在某组织赞助下运作、但不隶属于该组织的中心。',
    ),
    [
      'A category 2 centre works under an agreement with an organisation whose aims it serves. It has its own legal personality, its own board and its own budget.',
      'The agreement has a term. Before it ends, the work is evaluated; the criteria on this site are the questions asked then.',
    ],
    [
      '二类中心依据与某组织签订的协定开展工作，服务于该组织的宗旨，同时具有独立法人资格、独立理事会和独立预算。',
      '协定有期限。期满之前须开展评估；本站列出的标准即评估时提出的问题。',
    ],
  ],
  [
    'RENEWAL',
    'renewal',
    bi('Renewal', '续约'),
    bi('What the next evaluation will ask for.', '下一次评估的要求。'),
    [
      'The agreement in force names its last day. A review is due half a year before; the evidence gathered so far stands beside each criterion.',
    ],
    ['现行协定载明到期日，须在到期前半年完成审查；目前收集的证据列于各项标准之下。'],
  ],
  [
    'CONTACT',
    'contact',
    bi('Contact', '联系方式'),
    bi('Nobody can be reached here.', '本站无法联系到任何人。'),
    ['The addresses on this page lead to a domain that is reserved for examples.'],
    ['本页地址指向专供示例使用的域名。'],
  ],
  [
    'ACCESSIBILITY',
    'accessibility',
    bi('Accessibility', '无障碍声明'),
    bi('How this site can be read.', '本站的无障碍阅读方式。'),
    [
      'The pages aim at WCAG 2.2, level AA. They work with the keyboard, without scripts and at four times the usual size.',
    ],
    ['各页面以 WCAG 2.2 AA 级为目标，支持键盘操作、无脚本浏览和四倍放大。'],
  ],
  [
    'PRIVACY',
    'privacy',
    bi('Privacy', '隐私'),
    bi('What is kept of readers: nothing.', '不保存读者的任何信息。'),
    ['The public pages set no cookie and load nothing from elsewhere. The people named here are invented.'],
    ['公开页面不设置 Cookie，也不加载外部内容。文中人物均为虚构。'],
  ],
];

export const PAGES: readonly Whole<SeedPage>[] = TEXTS.map(([id, slug, title, summary, en, zh]) => ({
  ...common(`PG-${id}`, slug),
  title,
  summary,
  body: rich(en, zh),
}));
