import { type Bilingual, bi } from '../lib/bilingual';
import { type RichBlock, rich } from '../lib/rich-text';
import type { SeedActivity, SeedTraining } from '../lib/seed-types';
import type { PeopleReached } from './event-people';
import type { Partner } from './partners';
import type { Random } from './random';
import type { Region } from './words/regions';
import type { Topic } from './words/topics';

export type TrainingKind = SeedTraining['kind'];
export type ActivityKind = SeedActivity['kind'];

/** What a title is made of. */
export type Subject = { readonly topic: Topic; readonly region: Region; readonly partner: Partner };

type TitlePattern = {
  /** `%T` topic, `%R` " for the region", `%I` " in the region", `%P` partner. */
  readonly en: string;
  /** `%T` topic, `%R` 面向某地区的, `%I` the region, `%P` partner. */
  readonly zh: string;
};

const t = (en: string, zh: string): TitlePattern => ({ en, zh });

const TRAINING_TITLES: Readonly<Record<TrainingKind, readonly TitlePattern[]>> = {
  course: [
    t('International training course on %T%R', '%R%T国际培训班'),
    t('Advanced course on %T%R', '%R%T高级培训班'),
    t('Introduction to %T: course for officials%R', '%R%T基础培训班（官员）'),
  ],
  seminar: [
    t('Seminar on %T for senior officials%R', '%R%T高级官员研修班'),
    t('Policy seminar on %T%R', '%R%T政策研修班'),
  ],
  workshop: [
    t('Training workshop on %T%R', '%R%T实务工作坊'),
    t('Hands-on workshop: %T%R', '%R%T实操工作坊'),
  ],
  'study-visit': [
    t('Study visit on %T%R', '%R%T考察学习'),
    t('Study tour of institutes and enterprises: %T%R', '%R%T主题考察'),
  ],
  'online-course': [
    t('Online course on %T%R', '%R%T在线课程'),
    t('Webinar series on %T%R', '%R%T系列网络课程'),
  ],
};

const ACTIVITY_TITLES: Readonly<Record<ActivityKind, readonly TitlePattern[]>> = {
  forum: [t('International forum on %T', '%T国际论坛'), t('Regional forum on %T%R', '%R%T区域论坛')],
  symposium: [
    t('Symposium on %T%R', '%R%T学术研讨会'),
    t('Symposium of young researchers on %T', '%T青年学者研讨会'),
  ],
  workshop: [
    t('Expert workshop on %T%R', '%R%T专家工作坊'),
    t('Drafting workshop: guidelines on %T', '%T指南起草工作坊'),
  ],
  visit: [
    t('Visit of a delegation from the %P', '%P代表团来访'),
    t('Exchange with the %P on %T', '与%P就%T开展交流'),
  ],
  mission: [t('Mission on %T%I', '%I%T考察出访'), t('Needs assessment on %T%I', '%I%T需求调研')],
  'joint-research': [
    t('Joint study on %T with the %P', '与%P合作开展%T研究'),
    t('Comparative research on %T%I', '%I%T比较研究'),
  ],
  'policy-advice': [
    t('Policy review: %T%I', '%I%T政策评议'),
    t('Advice on a national strategy for %T%R', '%R%T国家战略咨询'),
  ],
  'coordination-meeting': [
    t('Coordination meeting with the %P', '与%P的协调会议'),
    t('Annual meeting of partners working on %T', '%T合作伙伴年度会议'),
  ],
  outreach: [t('Open day: %T', '开放日：%T'), t('Public lecture on %T', '%T公开讲座')],
  other: [
    t('Award for young researchers: %T', '青年科研人员奖：%T'),
    t('Launch of the handbook on %T', '《%T手册》发布'),
  ],
};

function fill({ en, zh }: TitlePattern, { topic, region, partner }: Subject): Bilingual {
  return bi(
    en
      .replace('%T', topic.name.en)
      .replace('%R', region.name ? ` for ${region.name.en}` : '')
      .replace('%I', region.name ? ` in ${region.name.en}` : '')
      .replace('%P', partner.name.en)
      // "Seminar for senior officials for Central Asia" reads better with "from".
      .replace('officials for', 'officials from'),
    zh
      .replace('%T', topic.name.zh)
      .replace('%R', region.name ? `面向${region.name.zh}的` : '')
      .replace('%I', region.name?.zh ?? '')
      .replace('%P', partner.name.zh),
  );
}

export function toTrainingTitle(kind: TrainingKind, subject: Subject, random: Random): Bilingual {
  return fill(random.pick(TRAINING_TITLES[kind]), subject);
}

/** Also says whether the title names the region and the partner: then the record has to link them. */
export function toActivityTitle(
  kind: ActivityKind,
  subject: Subject,
  random: Random,
): { readonly title: Bilingual; readonly namesPartner: boolean } {
  const pattern = random.pick(ACTIVITY_TITLES[kind]);
  return { title: fill(pattern, subject), namesPartner: pattern.en.includes('%P') };
}

type Who = { readonly en: string; readonly zh: string };
const TRAINEES: Who = { en: 'trainees', zh: '学员' };
const PARTICIPANTS: Who = { en: 'participants', zh: '参与者' };

/** "24 trainees from 11 countries" as far as known, for the beginning of a sentence. */
function describePeople(people: PeopleReached | undefined, who: Who): Bilingual {
  const countries = people?.byCountry?.length;
  if (people?.total === undefined) {
    return bi(
      `${who.en.charAt(0).toUpperCase()}${who.en.slice(1)} of several institutions`,
      `多个机构的${who.zh}`,
    );
  }
  return countries === undefined || countries < 2
    ? bi(`${people.total} ${who.en}`, `${people.total} 名${who.zh}`)
    : bi(
        `${people.total} ${who.en} from ${countries} countries`,
        `来自 ${countries} 个国家的 ${people.total} 名${who.zh}`,
      );
}

const TRAINING_CLOSINGS: readonly Bilingual[] = [
  bi('Half of the time went to case work in small groups.', '其中一半时间用于小组案例研习。'),
  bi(
    'Each of them left with a plan for their own institution.',
    '每位学员结业时都为所在单位拟定了一份计划。',
  ),
  bi('Former trainees taught part of the programme.', '部分课程由往期学员讲授。'),
  bi('The teaching material is open to everybody.', '教学材料向所有人开放。'),
  bi('The nominations came from public bodies of their countries.', '学员由各国公共机构推荐。'),
];

const LENGTHS: readonly Bilingual[] = [
  bi('studied', '学习了'),
  bi('worked on', '研习了'),
  bi('exchanged experience on', '交流了'),
];

/** Two sentences on a training: who learned what, and something of how. */
export function toTrainingSummary(
  topic: Topic,
  people: PeopleReached | undefined,
  random: Random,
): Bilingual {
  const who = describePeople(people, TRAINEES);
  const verb = random.pick(LENGTHS);
  const closing = random.pick(TRAINING_CLOSINGS);
  return bi(
    `${who.en} ${verb.en} ${topic.focus.en}. ${closing.en}`,
    `${who.zh}${verb.zh}${topic.focus.zh}。${closing.zh}`,
  );
}

const ACTIVITY_SENTENCES: Readonly<Record<ActivityKind, Bilingual>> = {
  forum: bi('Plenary sessions and round tables dealt with %F.', '全体会议和圆桌讨论围绕%F展开。'),
  symposium: bi('The papers dealt with %F.', '会议论文涉及%F。'),
  workshop: bi('Experts compared their work on %F.', '专家们比较了各自在以下方面的工作：%F。'),
  visit: bi('The talks were about %F.', '双方就%F进行了交流。'),
  mission: bi('The team looked into %F.', '考察组了解了%F。'),
  'joint-research': bi('The study asks about %F.', '该研究探讨%F。'),
  'policy-advice': bi('The advice concerned %F.', '咨询内容涉及%F。'),
  'coordination-meeting': bi('The partners agreed on next steps for %F.', '各方商定了%F方面的下一步工作。'),
  outreach: bi('Visitors learned about %F.', '公众了解了%F。'),
  other: bi('It drew attention to %F.', '活动促进了公众对%F的关注。'),
};

const ACTIVITY_CLOSINGS: readonly Bilingual[] = [
  bi('A short report was sent to all who took part.', '会后向所有参与者发送了简要报告。'),
  bi('The presentations can be read on this site.', '演示材料可在本网站阅读。'),
  bi('A follow-up meeting was planned for the next year.', '计划于次年举行后续会议。'),
  bi('Two joint projects came out of it.', '由此形成了两个合作项目。'),
  bi('The recommendations went to the Governing Board.', '相关建议已提交理事会。'),
];

/** Up to three sentences on an activity: who came, what it was about, and what followed. */
export function toActivitySummary(
  kind: ActivityKind,
  topic: Topic,
  people: PeopleReached | undefined,
  random: Random,
): Bilingual {
  const subject = ACTIVITY_SENTENCES[kind];
  const closing = random.pick(ACTIVITY_CLOSINGS);
  const who = people?.total === undefined ? null : describePeople(people, PARTICIPANTS);
  return bi(
    `${subject.en.replace('%F', topic.focus.en)} ${who ? `${who.en} took part. ` : ''}${closing.en}`,
    `${subject.zh.replace('%F', topic.focus.zh)}${who ? `${who.zh}参加了活动。` : ''}${closing.zh}`,
  );
}

const OBJECTIVES: readonly Bilingual[] = [
  bi(
    'To make participants able to explain %F, and to use it in the plans of their own institutions.',
    '使参加者能够说明%F，并运用于本单位的规划工作。',
  ),
  bi(
    'To compare national experience of %F, and to agree on what can be done together.',
    '比较各国在%F方面的经验，并商定可共同开展的工作。',
  ),
  bi('To bring together those who decide and those who do research on %F.', '让决策者与研究者就%F进行对话。'),
];

export function toObjectives({ focus }: Topic, random: Random): Bilingual {
  const { en, zh } = random.pick(OBJECTIVES);
  return bi(en.replace('%F', focus.en), zh.replace('%F', focus.zh));
}

const RESULTS: readonly Bilingual[] = [
  bi(
    'Eleven plans for further work were handed in; seven were reviewed a year later.',
    '共提交 11 份后续工作计划，其中 7 份在一年后接受了回访。',
  ),
  bi(
    'A network of former participants exchanges data twice a year.',
    '往期参与者组成网络，每年交换数据两次。',
  ),
  bi(
    'The teaching material was translated and is used by two universities.',
    '教学材料已翻译，并由两所大学使用。',
  ),
  bi('A draft guideline was sent to the partners for comment.', '指南草案已送合作伙伴征求意见。'),
  bi(
    'A second round was agreed and has been entered in the work plan.',
    '各方同意举办第二期，并已列入工作计划。',
  ),
  bi('No results have been reported so far.', '目前尚无成果报告。'),
];

export const toResults = (random: Random): Bilingual => random.pick(RESULTS);

const PARTS: readonly Bilingual[] = [
  bi('Concepts and definitions', '概念与定义'),
  bi('Methods and sources of data', '方法与数据来源'),
  bi('Cases from the countries of the participants', '参与者所在国案例'),
  bi('Costs and financing', '成本与资金'),
  bi('Working with the public', '公众参与'),
  bi('Group work on a plan of one’s own', '小组研习：制定自己的计划'),
  bi('Measuring what changes', '成效衡量'),
  bi('Presentation of results', '成果展示'),
];

/** Titles of the parts of a programme, in a sensible order. */
export function listParts(count: number, random: Random): Bilingual[] {
  const chosen = new Set(random.sample(PARTS, count));
  return PARTS.filter((part) => chosen.has(part));
}

const OPENINGS: readonly Bilingual[] = [
  bi(
    'The Centre prepared the programme together with its partners over half a year. It was built on the questions the participants had sent in beforehand.',
    '本中心与合作伙伴用半年时间筹备活动内容，并以参与者事先提交的问题为基础安排议程。',
  ),
  bi(
    'The subject had been asked for by several partners at their last annual meeting. Three of them took part in planning and paid for the interpreters.',
    '该主题由多个合作伙伴在上一次年度会议上提出，其中三家参与筹划并承担口译费用。',
  ),
  bi(
    'The event continued work begun two years earlier. What had been promised then was looked at first.',
    '本次活动延续两年前开始的工作，首先回顾了当时的承诺。',
  ),
];

/** An account with a heading and a list. */
export function toBody(topic: Topic, random: Random) {
  const opening = random.pick(OPENINGS);
  const parts = listParts(4, random);
  const toBlocks = (locale: 'en' | 'zh', heading: string, last: string): RichBlock[] => [
    opening[locale],
    { h: heading },
    { list: parts.map((part) => part[locale]) },
    last,
  ];
  return rich(
    toBlocks('en', 'Programme', `All parts came back to one question: ${topic.focus.en}.`),
    toBlocks('zh', '内容安排', `各部分始终围绕一个主题：${topic.focus.zh}。`),
  );
}
