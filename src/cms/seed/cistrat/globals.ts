import { bi } from '../lib/bilingual';
import type { SeedHome, SeedNavigation, SeedSite } from '../lib/seed-types-category2';

/** Name, disclaimer, menus and the words of the home page. */

export const SITE: SeedSite = {
  name: bi(
    'International Research and Training Centre for Science and Technology Strategy',
    '国际科学和技术战略研究与培训中心',
  ),
  shortName: 'CISTRAT',
  host: bi('Chinese Academy of Science and Technology for Development', '中国科学技术发展战略研究院'),
  tagline: bi(
    'Research, training and exchange in science and technology strategy',
    '科技战略领域的研究、培训与交流',
  ),
  disclaimer: bi(
    'A category 2 centre under the auspices of UNESCO, independent of the Organization and not legally part of it. The views expressed here are the Centre’s own. The names and the presentation of data used on this site imply no opinion on the legal status of any country, territory, city or area, or on its frontiers or boundaries.',
    '本中心是联合国教科文组织赞助的二类中心，独立于该组织，在法律上不属于该组织。本网站所表达的观点仅代表本中心。本网站使用的名称和数据呈现方式，不代表对任何国家、领土、城市或地区的法律地位及其边界或界线表示任何意见。',
  ),
  isDemonstration: false,
};

export const NAVIGATION: SeedNavigation = {
  main: [
    { label: bi('About', '关于'), path: '/about' },
    { label: bi('Years', '年度'), path: '/years' },
    { label: bi('Trainings', '培训'), path: '/trainings' },
    { label: bi('Activities', '活动'), path: '/activities' },
    { label: bi('Countries', '国家'), path: '/countries' },
    { label: bi('Governance', '治理'), path: '/governance' },
    { label: bi('Category 2', '二类中心'), path: '/category-2' },
  ],
  footer: [
    { label: bi('Partners', '合作伙伴'), path: '/partners' },
    { label: bi('Publications', '出版物'), path: '/publications' },
    { label: bi('Documents', '文件'), path: '/documents' },
    { label: bi('News', '新闻'), path: '/news' },
    { label: bi('SDGs', '可持续发展目标'), path: '/sdgs' },
    { label: bi('Contact', '联系方式'), path: '/contact' },
    { label: bi('Accessibility', '无障碍'), path: '/accessibility' },
    { label: bi('Privacy', '隐私'), path: '/privacy' },
    { label: bi('Site map', '站点地图'), path: '/sitemap' },
  ],
};

export const HOME: SeedHome = {
  intro: bi(
    'CISTRAT trains officials and researchers, brings institutions together and shares experience in science, technology and innovation strategy and policy. It was founded in 2012 as a category 2 centre under the auspices of UNESCO and is hosted by the Chinese Academy of Science and Technology for Development.',
    '本中心面向政府官员和研究人员开展培训，促进机构合作，交流科技与创新战略和政策经验。本中心成立于 2012 年，是联合国教科文组织赞助的二类中心，依托中国科学技术发展战略研究院。',
  ),
  statement: bi(
    'This site shows what is documented about the Centre’s work since 2012, each statement with its source. What is not documented is marked as not known yet.',
    '本网站呈现 2012 年以来有据可查的工作情况，每项陈述均注明来源；没有记载的内容标示为“尚不清楚”。',
  ),
};
