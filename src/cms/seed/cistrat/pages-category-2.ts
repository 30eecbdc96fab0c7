import { bi } from '../lib/bilingual';
import { rich } from '../lib/rich-text';
import type { SeedPage } from '../lib/seed-types-category2';
import { cite, UNCONFIRMED } from './sources';

/** Pages on the category 2 status and its renewal. */
export const CATEGORY_2_PAGES: readonly SeedPage[] = [
  {
    ...UNCONFIRMED,
    publicId: 'PG-CATEGORY-2',
    slug: 'category-2',
    title: bi('What a category 2 centre is', '什么是二类中心'),
    summary: bi(
      'Category 2 institutes and centres form a global network of expert institutions that support UNESCO’s work without being part of UNESCO.',
      '二类机构和中心是由专业机构组成的全球网络，支持教科文组织的工作，但不属于教科文组织。',
    ),
    body: rich(
      [
        'UNESCO places institutions of recognised quality under its auspices in its fields of competence. Such category 2 institutes and centres help to carry out UNESCO’s strategic priorities and programmes and to reach the global development agendas.',
        { h: 'What they contribute' },
        {
          list: [
            'International and regional cooperation',
            'Research and the production of knowledge',
            'Policy advice',
            'Development of capacities',
          ],
        },
        { h: 'How they stand to UNESCO' },
        'They are independent of UNESCO and not legally part of it. As partners of the Organization they have access to its international and intergovernmental bodies and networks, and they may use its logo where this has been authorised.',
        { h: 'The rules' },
        'The General Conference laid down an integrated strategy in 2013 (37 C/18 and 37 C/Resolution 93), with guidelines for creation, a model agreement and guidelines for the renewal assessment. The strategy of 2019 (40 C/79) has taken its place; UNESCO’s own pages cite it with 40 C/Resolution 99. Since 2019, only existing institutions with their own legal personality and a record of two years may be proposed, and their work must be international or regional in scope and serve the global development agendas.',
      ],
      [
        '教科文组织在其主管领域内，将具有公认水平的机构置于其赞助之下。这些二类机构和中心协助落实教科文组织的战略优先事项和计划，推动实现全球发展议程。',
        { h: '主要贡献' },
        { list: ['国际与区域合作', '研究与知识生产', '政策咨询', '能力建设'] },
        { h: '与教科文组织的关系' },
        '二类机构和中心独立于教科文组织，在法律上不属于该组织。作为合作伙伴，它们可参与该组织的国际和政府间机构与网络，并可在获得授权后使用其标识。',
        { h: '相关规定' },
        '2013 年，教科文组织大会通过综合战略（37 C/18 及 37 C/第 93 号决议），附有设立准则、协定范本和续约评估准则。2019 年战略（40 C/79）取而代之，教科文组织网页在引用时注明 40 C/第 99 号决议。自 2019 年起，只有已具备独立法人资格且有两年工作业绩的现有机构方可提名，其活动须具有国际或区域性质，并服务于全球发展议程。',
      ],
    ),
    sources: cite('U13', 'U12', 'U11', 'U15'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'PG-RENEWAL',
    slug: 'renewal',
    title: bi('Renewal', '续约'),
    summary: bi(
      'The date, term and expiry of the Centre’s renewal agreement are not known yet. This page explains how a renewal is decided.',
      '本中心续约协定的签署日期、有效期和到期日尚未查明。本页说明续约的决定程序。',
    ),
    body: rich(
      [
        { h: 'Where the Centre stands' },
        'The initial agreement of 14 May 2012 was valid until May 2018, as computed from its date and the Centre’s own page. In 2023 the Centre worked under a renewal agreement signed by UNESCO and the Ministry of Science and Technology. Its date, term and expiry are not known yet, so no date for the next review can be given.',
        { h: 'How a renewal is decided' },
        {
          list: [
            'The host state asks for the renewal.',
            'Under the strategy of 2013 the Director-General reviews the centre at least six months before the agreement expires.',
            'Independent evaluators, contracted by the responsible sector or field office, study documents and visit the centre.',
            'Their report goes to UNESCO’s Sector Review Committee, which advises the Director-General; the Executive Board decides.',
            'The evaluation report is passed to the government and the centre and is published.',
            'A new agreement is signed: for up to six years under the text of 2013, for up to eight years under that of 2019.',
          ],
        },
        { h: 'What evaluators look at' },
        'They ask how far the centre has met the objectives and functions of its agreement, what it has contributed to UNESCO’s programme and priorities, and whether the renewal can be recommended. The criteria on this site gather what is known about each of these questions and name what is missing.',
      ],
      [
        { h: '本中心现状' },
        '根据首份协定的签署日期（2012 年 5 月 14 日）和本中心网页推算，该协定有效期至 2018 年 5 月。2023 年，本中心依据教科文组织与科学技术部签署的续约协定开展工作。该协定的签署日期、有效期和到期日尚未查明，因此无法给出下次评审的时间。',
        { h: '续约如何决定' },
        {
          list: [
            '由所在国政府提出续约请求。',
            '根据 2013 年战略，总干事至迟在协定到期前六个月对中心进行评审。',
            '由主管部门或驻地办事处聘请的独立评估人员查阅文件并实地考察。',
            '评估报告提交教科文组织部门评审委员会，由其向总干事提出建议，最终由执行局决定。',
            '评估报告送交所在国政府和中心，并予以公布。',
            '签署新协定：依 2013 年文本最长六年，依 2019 年文本最长八年。',
          ],
        },
        { h: '评估关注什么' },
        '评估关注中心在多大程度上实现了协定规定的目标和职能，对教科文组织的计划和优先事项有何贡献，以及是否可以建议续约。本网站的评审标准页面逐项汇集已知情况，并指出尚缺的内容。',
      ],
    ),
    sources: cite('C1', 'C6', 'DATES', 'U23', 'U26', 'U27', 'U29'),
  },
];
