import { bi } from '../lib/bilingual';
import { rich } from '../lib/rich-text';
import type { SeedPage } from '../lib/seed-types-category2';
import { cite, UNCONFIRMED } from './sources';

/** Pages on the Centre itself: who it is, where it comes from, what it is for, and who stands behind it. */
export const ABOUT_PAGES: readonly SeedPage[] = [
  {
    ...UNCONFIRMED,
    publicId: 'PG-ABOUT',
    slug: 'about',
    title: bi('About the Centre', '关于本中心'),
    summary: bi(
      'The International Research and Training Centre for Science and Technology Strategy (CISTRAT) is a category 2 centre under the auspices of UNESCO, hosted by CASTED in Beijing.',
      '国际科学和技术战略研究与培训中心（CISTRAT）是联合国教科文组织赞助的二类中心，依托中国科学技术发展战略研究院，设在北京。',
    ),
    body: rich(
      [
        'CISTRAT was founded by an agreement between the Government of the People’s Republic of China and UNESCO, signed on 14 May 2012. It works on science, technology and innovation strategy and policy: through international cooperation, professional training and the sharing of experience.',
        'In its own words it was the seventh category 2 centre in China and the first such centre to focus on science and technology strategy and policy.',
        'This website is built from records. Each figure leads to what it counts, each statement to its source. What is not documented is shown as not known yet.',
      ],
      [
        '本中心依据中华人民共和国政府与联合国教科文组织于 2012 年 5 月 14 日签署的协定成立，致力于科技与创新战略和政策领域的国际合作、专业培训和经验交流。',
        '据本中心自述，它是教科文组织在华第七个二类中心，也是首个专注于科技战略与政策的二类中心。',
        '本网站由一条条记录构成：每个数字都可追溯到其统计对象，每项陈述都可追溯到其来源；没有记载的内容标示为“尚不清楚”。',
      ],
    ),
    legacyUrls: [{ url: '/channel/index/wid/131' }],
    sources: cite('C1', 'C2', 'C6', 'P3'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'PG-BACKGROUND',
    slug: 'background',
    title: bi('Background', '成立背景'),
    summary: bi(
      'From the application presented in 2011 to the inauguration in September 2012.',
      '从 2011 年申请筹备到 2012 年 9 月揭牌。',
    ),
    body: rich(
      [
        'The plan for a centre under the auspices of UNESCO was presented at CASTED in February 2011, during a visit by State Councillor Liu Yandong. UNESCO’s draft programme for 2012-2013 already foresaw drawing on such a centre in Beijing for its work on science, technology and innovation policies and indicators.',
        'The General Conference of UNESCO approved the establishment at its 36th session in autumn 2011. The agreement was signed in Shanghai on 14 May 2012 by Wan Gang, Minister of Science and Technology, and Irina Bokova, Director-General of UNESCO.',
        'The first international training opened in Beijing on 9 September 2012; the Centre was inaugurated on 24 September 2012.',
        'The number of the General Conference’s resolution has not been found.',
      ],
      [
        '2011 年 2 月，国务委员刘延东视察中国科学技术发展战略研究院时，听取了申请设立教科文组织赞助中心的汇报。教科文组织 2012—2013 年计划草案已提出，依托拟在北京设立的中心开展科技创新政策与指标方面的工作。',
        '2011 年秋，教科文组织大会第三十六届会议批准设立本中心。2012 年 5 月 14 日，科学技术部部长万钢与教科文组织总干事伊琳娜·博科娃在上海签署协定。',
        '2012 年 9 月 9 日，首次国际培训在北京开班；9 月 24 日，本中心正式揭牌。',
        '教科文组织大会相关决议的编号尚未查到。',
      ],
    ),
    sources: cite('C6', 'U1', 'U2', 'U3', 'P1', 'C5'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'PG-MISSION',
    slug: 'mission',
    title: bi('Mission and functions', '宗旨与职能'),
    summary: bi(
      'International cooperation, training and exchange of experience in science, technology and innovation strategy and policy.',
      '在科技与创新战略和政策领域开展国际合作、培训与经验交流。',
    ),
    body: rich(
      [
        'The Centre draws on the experience of its host institution, CASTED, for international cooperation, professional training and the sharing of experience in research on science, technology and innovation strategy and policy.',
        { h: 'Objectives as announced in 2012' },
        {
          list: [
            'Joint international research and training in science, technology and innovation policy and strategy',
            'A collaboration network for science and technology policy research',
            'Cooperation between governments, academia and industry',
            'Diffusion of knowledge',
          ],
        },
        'These objectives were announced when the agreement was signed. The functions as worded in the agreement have not been found; they will replace this list once its text is available.',
      ],
      [
        '本中心借助依托单位中国科学技术发展战略研究院的经验，在科技与创新战略和政策研究领域开展国际合作、专业培训和经验交流。',
        { h: '2012 年公布的目标' },
        {
          list: [
            '在科技和创新政策与战略领域开展国际合作研究与培训',
            '建立科技政策研究的协作网络',
            '促进政府、学术界和产业界之间的合作',
            '推动知识传播',
          ],
        },
        '以上目标在协定签署时公布。协定正文所载职能条款尚未查到，获得文本后将以其为准更新本页。',
      ],
    ),
    sources: cite('C2', 'C6'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'PG-HOST',
    slug: 'host-institution',
    title: bi('Host institution', '依托单位'),
    summary: bi(
      'The Chinese Academy of Science and Technology for Development (CASTED), under the Ministry of Science and Technology.',
      '科学技术部直属的中国科学技术发展战略研究院。',
    ),
    body: rich(
      [
        'The Centre is based in the Chinese Academy of Science and Technology for Development (CASTED), a research institute directly under the Ministry of Science and Technology of China (MOST).',
        'CASTED describes itself as a leading think tank on science and technology policy in China and names UNESCO, UNDP, UNIDO, OECD, WIPO and the World Bank among its international relations.',
        'How the host institution supports the Centre in staff, premises and money is not known yet.',
      ],
      [
        '本中心设在中国科学技术发展战略研究院。该院为中国科学技术部直属研究机构。',
        '该院自述为中国重要的科技政策智库，并与联合国教科文组织、联合国开发计划署、联合国工业发展组织、经济合作与发展组织、世界知识产权组织和世界银行等保持联系。',
        '依托单位在人员、场地和经费方面对本中心的支持情况尚未查明。',
      ],
    ),
    sources: cite('C1', 'C2', 'C2m'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'PG-INDEPENDENCE',
    slug: 'independence',
    title: bi('Independence', '独立性说明'),
    summary: bi(
      'The Centre works under the auspices of UNESCO but is not legally part of it.',
      '本中心由教科文组织赞助，但在法律上不属于教科文组织。',
    ),
    body: rich(
      [
        'As a category 2 centre, CISTRAT is independent of UNESCO. It is not legally part of the Organization, and its statements, publications and activities are its own responsibility.',
        'The views expressed on this website do not necessarily reflect those of UNESCO or of its Member States and do not commit the Organization.',
        'Names of countries and territories and the way in which data are presented imply no opinion on the legal status of any country, territory, city or area, or of its authorities, or on the course of its frontiers or boundaries.',
        'The UNESCO name and logo may be used only with UNESCO’s authorisation in advance and in writing. Until such an authorisation is recorded here, this website does not show the logo.',
      ],
      [
        '作为二类中心，本中心独立于教科文组织，在法律上不属于该组织；本中心的言论、出版物和活动由本中心自行负责。',
        '本网站所表达的观点不一定反映教科文组织或其会员国的观点，也不对该组织具有约束力。',
        '本网站使用的国家和地区名称以及数据的呈现方式，不代表对任何国家、领土、城市、地区或其当局的法律地位，或对其边界或界线的划分表示任何意见。',
        '教科文组织名称和标识须事先获得该组织书面授权方可使用。在本网站登记相应授权之前，不展示该标识。',
      ],
    ),
    sources: cite('U13', 'U17', 'U42'),
  },
];
