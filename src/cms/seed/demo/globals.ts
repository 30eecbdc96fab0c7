import { bi } from '../lib/bilingual';
import type { SeedHome, SeedSite } from '../lib/seed-types-category2';

/** Name and words of the demonstration site. */

export const SITE: SeedSite = {
  name: bi('Halvern Bay Centre for Science Policy (demonstration)', '哈尔文湾科学政策中心（演示）'),
  shortName: 'Halvern Bay',
  host: bi('Halvern Bay Institute of Policy Studies', '哈尔文湾政策研究所'),
  tagline: bi(
    'An invented centre for training and research in science policy',
    '虚构的科学政策培训与研究中心',
  ),
  contact: {
    address: bi('1 Observatory Quay, Halvern Bay (invented)', '哈尔文湾天文台码头 1 号（虚构地址）'),
    email: 'office@example.org',
  },
  disclaimer: bi(
    'This centre is invented, and so are its partners, people and figures. Names of countries are real and imply no opinion on their status; nothing here was done in or by any of them.',
    '本中心及其合作伙伴、人员和数据均为虚构。国家名称为真实名称，但不代表对其地位的任何意见；文中所述事项均未在任何国家或由任何国家开展。',
  ),
  isDemonstration: true,
};

export const HOME: SeedHome = {
  intro: bi(
    'The Halvern Bay Centre for Science Policy trains officials and researchers, does research with partners and advises governments. It is an invention: these pages show what a centre can tell of its work when it keeps good records.',
    '哈尔文湾科学政策中心开展官员和研究人员培训，与合作伙伴共同研究，并为各国政府提供咨询。本中心纯属虚构：这些页面用以展示，一个中心若有完善的记录，可以如何说明自己的工作。',
  ),
  statement: bi(
    'Every figure leads to the records it counts. Some are not known, on purpose.',
    '每个数字都可追溯到其统计的记录。部分数据故意留空，标示为“尚不清楚”。',
  ),
};
