import { bi } from '../lib/bilingual';
import type { SeedSource } from '../lib/seed-types';

/**
 * Everything the centre's real content was taken from. An address is given only where the publisher itself
 * keeps it; pages that were read in a copy elsewhere are named without an address.
 */

const STORED_COPY = bi('Read in a stored copy.', '据存档副本阅读。');

const SOURCES = {
  C1: {
    kind: 'primary',
    title: bi('CISTRAT website, home page', 'CISTRAT 网站首页'),
    url: 'http://cistrat.casted.org.cn',
  },
  C2: {
    kind: 'primary',
    title: bi('CASTED, English website: page on CISTRAT', '中国科学技术发展战略研究院英文网站：CISTRAT 页面'),
    url: 'http://en.casted.org.cn/channel/index/wid/131',
  },
  C2m: {
    kind: 'secondary',
    title: bi(
      'CASTED, English website: page on CISTRAT, later version',
      '中国科学技术发展战略研究院英文网站：CISTRAT 页面（较新版本）',
    ),
    note: STORED_COPY,
  },
  C3: {
    kind: 'secondary',
    title: bi(
      'CASTED, news of 6 November 2015 on the “Golden Autumn” series of events',
      '中国科学技术发展战略研究院 2015 年 11 月 6 日关于“金秋”系列活动的消息',
    ),
    note: STORED_COPY,
  },
  C4: {
    kind: 'primary',
    title: bi('CISTRAT, former website: report on 2015-2016', 'CISTRAT 原网站：2015—2016 年工作报告页面'),
    note: STORED_COPY,
  },
  C5: {
    kind: 'primary',
    title: bi('CISTRAT Annual Report 2012', 'CISTRAT 2012 年年度报告'),
    url: 'http://cistrat.casted.org.cn/channel/newsinfo/6495',
  },
  C6: {
    kind: 'primary',
    title: bi(
      'CASTED, news of the signing of the agreement in Shanghai, May 2012 (in Chinese)',
      '中国科学技术发展战略研究院：2012 年 5 月上海协定签字仪式消息',
    ),
    url: 'http://2015.casted.org.cn/web/index.php?ChannelID=7&NewsID=5072',
  },
  C7: {
    kind: 'primary',
    title: bi(
      'CASTED newsletter: annual meeting of the League of category 2 centres in China, January 2018',
      '中国科学技术发展战略研究院通讯：2018 年 1 月在华二类中心联盟年会',
    ),
    url: 'http://2015.casted.org.cn/en/web.php?NewsID=6458&ChannelID=94',
  },
  C8: {
    kind: 'primary',
    title: bi(
      'CASTED, news of the UNESCO visit of 20 September 2023',
      '中国科学技术发展战略研究院：2023 年 9 月 20 日教科文组织代表来访消息',
    ),
    url: 'http://en.casted.org.cn/channel/newsinfo/6799',
  },
  C9: {
    kind: 'primary',
    title: bi(
      'CASTED, news of the UNESCO visit of 29 November 2023',
      '中国科学技术发展战略研究院：2023 年 11 月 29 日教科文组织代表来访消息',
    ),
    url: 'http://en.casted.org.cn/channel/newsinfo/6805',
  },
  U1: {
    kind: 'primary',
    title: bi(
      'UNESCO, news on the inauguration of the Centre, September 2012',
      '教科文组织：2012 年 9 月本中心揭牌消息',
    ),
    url: 'https://www.unesco.org/new/en/natural-sciences/science-technology/sti-policy/centres-for-south-south-cooperation/china-inaugurates-sti-policy-centre/',
  },
  U2: {
    kind: 'primary',
    title: bi(
      'UNESCO, Draft Programme and Budget 2012-2013 (Draft 36 C/5), volume 1, paragraph 02040',
      '教科文组织：《2012—2013 年计划与预算草案》（36 C/5 草案）第一卷第 02040 段',
    ),
    note: STORED_COPY,
  },
  U3: {
    kind: 'primary',
    title: bi(
      'UNESCO, Records of the General Conference, 36th session',
      '教科文组织：大会第三十六届会议记录',
    ),
    note: STORED_COPY,
  },
  U4: {
    kind: 'primary',
    title: bi(
      'UNESCO, news on cooperation with Chinese scientific institutions, November 2018',
      '教科文组织：2018 年 11 月关于加强与中国科学机构合作的消息',
    ),
    url: 'https://webarchive.unesco.org/web/20181127015002/https://en.unesco.org/news/unesco-strengthens-collaboration-science-key-chinese-institutions',
  },
  U5: {
    kind: 'primary',
    title: bi(
      'UNESCO, First UNESCO Natural Science Centres Coordination Meeting, May 2016',
      '教科文组织：2016 年 5 月首届自然科学中心协调会议',
    ),
    url: 'https://en.unesco.org/events/first-unesco-natural-science-centres-coordination-meeting',
  },
  U12: {
    kind: 'primary',
    title: bi('UNESCO, page on category 2 institutes and centres', '教科文组织：二类机构和中心页面'),
    url: 'https://en.unesco.org/international-networks/category-2-institutes',
  },
  U13: {
    kind: 'primary',
    title: bi(
      'UNESCO, page on category 2 institutes and centres, archived March 2021',
      '教科文组织：二类机构和中心页面（2021 年 3 月存档）',
    ),
    url: 'https://webarchive.unesco.org/web/20210322142751/https://en.unesco.org/international-networks/category-2-institutes',
  },
  U14: {
    kind: 'primary',
    title: bi(
      'UNESCO, frequently asked questions on category 2 institutes and centres',
      '教科文组织：二类机构和中心常见问题',
    ),
    url: 'https://en.unesco.org/international-networks/category-2-institutes/FAQ',
  },
  U15: {
    kind: 'primary',
    title: bi(
      'UNESCO, call for proposals for the evaluation of a category 2 centre, archived October 2021',
      '教科文组织：二类中心评估征集通知（2021 年 10 月存档）',
    ),
    url: 'https://webarchive.unesco.org/web/20211005231430/https://en.unesco.org/creativity/news/call-proposals-evaluation-regional-centre-living-arts',
  },
  U11: {
    kind: 'primary',
    title: bi(
      'Integrated Comprehensive Strategy for category 2 institutes and centres (37 C/18 Part I), as published by CRIHAP',
      '《二类机构和中心综合战略》（37 C/18 第 I 部分），CRIHAP 公布文本',
    ),
    url: 'http://en.crihap.cn/a/201610/19/WS62da4148a310751bb8f4ec7f.html',
  },
  U17: {
    kind: 'primary',
    title: bi(
      'Model agreement (37 C/18 Part I, Attachment 2), as published by CRIHAP',
      '协定范本（37 C/18 第 I 部分附件 2），CRIHAP 公布文本',
    ),
    url: 'http://en.crihap.cn/a/201610/19/WS62da4148a310751bb8f4ec7f_3.html',
  },
  U18: {
    kind: 'secondary',
    title: bi(
      'Model agreement (37 C/18 Part I, Attachment 2), Chinese text',
      '协定范本（37 C/18 第 I 部分附件 2）中文本',
    ),
    note: STORED_COPY,
  },
  U19: {
    kind: 'primary',
    title: bi(
      'Treaty Series of the Kingdom of the Netherlands 2024, 96: agreement with UNESCO on IHE Delft',
      '《荷兰王国条约集》2024 年第 96 号：与教科文组织关于代尔夫特水教育学院的协定',
    ),
    url: 'https://zoek.officielebekendmakingen.nl/trb-2024-96.html',
  },
  U23: {
    kind: 'primary',
    title: bi(
      'Guidelines for the renewal assessment (37 C/18 Part I, Attachment 3)',
      '续约评估准则（37 C/18 第 I 部分附件 3）',
    ),
    note: STORED_COPY,
  },
  U26: {
    kind: 'primary',
    title: bi(
      'UNESCO, call for expressions of interest for the review of a category 2 centre, 2014',
      '教科文组织：2014 年二类中心评审征集通知',
    ),
    url: 'https://en.unesco.org/news/call-expression-interest-review-icua-closing-date-1-december-2014',
  },
  U27: {
    kind: 'primary',
    title: bi(
      'UNESCO World Heritage Centre, notice on the evaluation of a category 2 centre (in French)',
      '教科文组织世界遗产中心：二类中心评估通知（法文）',
    ),
    url: 'https://whc.unesco.org/fr/actualites/1448',
  },
  U29: {
    kind: 'primary',
    title: bi(
      'UNESCO, call for expressions of interest for the evaluation of CRESPIAL (in French)',
      '教科文组织：CRESPIAL 评估意向征集通知（法文）',
    ),
    url: 'https://ich.unesco.org/fr/appel-a-manifestation-d-interet-pour-l-evaluation-de-crespial-01113',
  },
  U30: {
    kind: 'primary',
    title: bi('UNESCO Executive Board document 194 EX/17 Part I', '教科文组织执行局文件 194 EX/17 第 I 部分'),
    note: STORED_COPY,
  },
  U39: {
    kind: 'primary',
    title: bi('UNESCO transparency portal, project page', '教科文组织透明度门户：项目页面'),
    url: 'https://webarchive.unesco.org/web/20230921183036/https://core.unesco.org/fr/project/2210241011',
  },
  U42: {
    kind: 'primary',
    title: bi(
      'UNESCO-UNEVOC, use of the UNESCO name and logo',
      '教科文组织国际职业技术教育与培训中心：教科文组织名称和标识的使用',
    ),
    url: 'https://unevoc.unesco.org/go.php?q=UNESCO+Logo',
  },
  U54: {
    kind: 'primary',
    title: bi(
      'UNESCO, Programme and Budget 2022-2025 (41 C/5)',
      '教科文组织：《2022—2025 年计划与预算》（41 C/5）',
    ),
    url: 'https://unesdoc.unesco.org/ark:/48223/pf0000380868',
  },
  P1: {
    kind: 'secondary',
    title: bi(
      'Press item quoting UNESCO’s letter of invitation of 2012',
      '引用教科文组织 2012 年邀请函的报道',
    ),
    note: STORED_COPY,
  },
  P2: {
    kind: 'secondary',
    title: bi(
      'Institute of International Politics and Economics, Belgrade, news of 26 July 2022',
      '贝尔格莱德国际政治与经济研究所 2022 年 7 月 26 日消息',
    ),
    url: 'http://www.diplomacy.bg.ac.rs/en/2022/07/26/iipe-s-researcher-in-the-governing-board-of-cistrat/',
  },
  P3: {
    kind: 'secondary',
    title: bi('Chinese press item on the Centre', '关于本中心的中文报道'),
    note: STORED_COPY,
  },
  P4: {
    kind: 'secondary',
    title: bi(
      'Press item on the annual meeting of the League, January 2018',
      '关于 2018 年 1 月联盟年会的报道',
    ),
    note: STORED_COPY,
  },
  D1: {
    kind: 'computed',
    title: bi(
      'Computed from the countries named in the source and public country classifications',
      '根据来源所列国家与公开的国家分类计算',
    ),
  },
  DATES: {
    kind: 'computed',
    title: bi('Computed from the dates given in the sources', '根据来源所载日期推算'),
  },
  SITE: {
    kind: 'primary',
    title: bi('Statement about this website itself', '关于本网站自身的说明'),
  },
} as const satisfies Record<string, SeedSource>;

export type SourceId = keyof typeof SOURCES;

/** The sources of a record, in the order given. */
export function cite(...ids: readonly SourceId[]): SeedSource[] {
  return ids.map((id) => SOURCES[id]);
}

/** All sources, for the checks of the seed. */
export function listSources(): readonly SeedSource[] {
  return Object.values(SOURCES);
}

/** What every record of the real content has in common: both languages written, nothing confirmed by staff yet. */
export const UNCONFIRMED = {
  translation: { en: 'ready', zh: 'ready' },
  verification: 'unverified',
} as const;
