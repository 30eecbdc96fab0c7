import { bi } from '../lib/bilingual';
import { refs } from '../lib/reference';
import type { SeedYear } from '../lib/seed-types';
import { cite, UNCONFIRMED } from './sources';

/** The periods of which anything is documented. Staff, finance and figures are unknown for all of them. */
export const YEARS: readonly SeedYear[] = [
  {
    ...UNCONFIRMED,
    publicId: 'YR-2012',
    slug: '2012',
    kind: 'reporting-period',
    yearStart: 2012,
    yearEnd: 2012,
    summary: bi(
      'The founding year: the agreement was signed in Shanghai on 14 May, the first international training took place in Beijing in September, and the Centre was inaugurated on 24 September. The annual report also lists the first meeting of the Governing Board, a founding assembly and the first international forum.',
      '成立之年：5 月 14 日在上海签署协定，9 月在北京举办首次国际培训，9 月 24 日举行揭牌仪式。年度报告还记载了理事会第一次会议、成立大会和首届国际论坛。',
    ),
    highlights: [
      {
        text: bi(
          'Agreement between the Government of the People’s Republic of China and UNESCO, signed on 14 May 2012',
          '2012 年 5 月 14 日，中华人民共和国政府与联合国教科文组织签署协定',
        ),
      },
      {
        text: bi(
          'First international training: 16 trainees from 11 countries, 9 to 28 September 2012',
          '首次国际培训：来自 11 个国家的 16 名学员，2012 年 9 月 9 日至 28 日',
        ),
      },
      { text: bi('Inauguration in Beijing on 24 September 2012', '2012 年 9 月 24 日在北京揭牌') },
    ],
    annualReport: refs('DOC-AR-2012'),
    legacyUrls: [{ url: '/channel/newsinfo/6495' }],
    sources: cite('C5', 'C6', 'U1'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'YR-2013-2014',
    slug: '2013-2014',
    kind: 'reporting-period',
    yearStart: 2013,
    yearEnd: 2014,
    summary: bi(
      'A report on the work of these two years exists: the Governing Board adopted it on 19 October 2015. Its content has not been found, so the trainings and activities of the period are not known yet.',
      '这两年的工作报告已于 2015 年 10 月 19 日经理事会通过，但内容尚未查到，因此该时期的培训和活动情况尚不清楚。',
    ),
    sources: cite('C3'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'YR-2015-2016',
    slug: '2015-2016',
    kind: 'reporting-period',
    yearStart: 2015,
    yearEnd: 2016,
    summary: bi(
      'The Governing Board held its third meeting on 19 October 2015, within the “Golden Autumn” series of events. The report on the period speaks of training, an international forum, delegations and exchange abroad, joint research, capacity and internal management, and contact with the National Commission and other category 2 centres; the part that could be read gives no figures.',
      '2015 年 10 月 19 日，理事会在“金秋”系列活动期间召开第三次会议。该时期的报告涉及培训、国际论坛、来访与出访交流、合作研究、能力与内部管理建设，以及与全国委员会和其他二类中心的联系；可读到的部分没有数据。',
    ),
    highlights: [
      {
        text: bi(
          'Third meeting of the first Governing Board, 19 October 2015',
          '2015 年 10 月 19 日，第一届理事会第三次会议',
        ),
      },
      {
        text: bi(
          '“Golden Autumn” series of events, 18 October to 6 November 2015',
          '2015 年 10 月 18 日至 11 月 6 日，“金秋”系列活动',
        ),
      },
    ],
    legacyUrls: [{ url: '/web/news-12.htm' }],
    sources: cite('C3', 'C4'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'YR-2018',
    slug: '2018',
    kind: 'reporting-period',
    yearStart: 2018,
    yearEnd: 2018,
    summary: bi(
      'The Centre attended the annual meeting of the League of UNESCO Category 2 Centres in China on 29 January. The term of the initial agreement ended in May; the year is computed from the date of signature. A report on 2018 has not been found.',
      '1 月 29 日，本中心出席联合国教科文组织在华二类中心联盟年会。首份协定的有效期于 5 月届满（年份系根据签署日期推算）。2018 年度报告尚未查到。',
    ),
    sources: cite('C7', 'P4', 'C1', 'DATES'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'YR-2021-2022',
    slug: '2021-2022',
    kind: 'reporting-period',
    yearStart: 2021,
    yearEnd: 2022,
    mode: 'online',
    summary: bi(
      'In these two years the Centre’s international cooperation was carried out online. A new Governing Board held its inaugural session, reported in July 2022. Titles, dates and participants of the activities are not known yet.',
      '这两年本中心的国际合作以线上方式开展。新一届理事会召开成立会议，相关消息发布于 2022 年 7 月。各项活动的名称、日期和参与情况尚未查明。',
    ),
    sources: cite('C1', 'P2'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'YR-2023',
    slug: '2023',
    kind: 'reporting-period',
    yearStart: 2023,
    yearEnd: 2023,
    summary: bi(
      'The Centre worked under the renewal agreement between UNESCO and the Ministry of Science and Technology and related its activities to the 17 Sustainable Development Goals. Representatives of UNESCO came on 20 September and on 29 November. Trainings and their figures are not known yet.',
      '本中心依据教科文组织与科学技术部的续约协定开展工作，并使各项活动与 17 项可持续发展目标相衔接。9 月 20 日和 11 月 29 日，教科文组织代表先后来访。培训及相关数据尚未查明。',
    ),
    highlights: [
      {
        text: bi(
          'UNESCO’s science policy leadership at the host institution, 20 September 2023',
          '2023 年 9 月 20 日，教科文组织科学政策部门负责人访问依托单位',
        ),
      },
      {
        text: bi(
          'Talks with the UNESCO Office in Nairobi on training for Africa, 29 November 2023',
          '2023 年 11 月 29 日，与教科文组织内罗毕办事处讨论面向非洲的培训',
        ),
      },
    ],
    sources: cite('C1', 'C8', 'C9'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'YR-2024',
    slug: '2024',
    kind: 'reporting-period',
    yearStart: 2024,
    yearEnd: 2024,
    summary: bi(
      'With the guidance and support of its Governing Board, the Centre carried out international cooperation and training in science and technology. Which trainings and activities these were, and whom they reached, is not known yet.',
      '在理事会的指导和支持下，本中心开展了国际科技合作与培训。具体培训和活动及其参与情况尚未查明。',
    ),
    sources: cite('C1'),
  },
];
