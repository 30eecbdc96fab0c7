import { type Bilingual, bi } from '../lib/bilingual';
import { ref } from '../lib/reference';
import { rich } from '../lib/rich-text';
import type { SeedMilestone, SeedNews, SeedOutcome, SeedWorkPlanItem } from '../lib/seed-types-category2';
import { foundingYear } from './category-2';
import { addDays, common, createSlugs, fromReport, twoDigits } from './common';
import type { Whole } from './demo-types';
import type { Activity, Events, Training } from './events';
import type { Meeting } from './governance';
import type { DemoPlan } from './plan';
import type { Random } from './random';
import { TOPICS } from './words/topics';

/** What is told of events: outcomes, the work plan, news and the timeline. */

type Event = Training | Activity;

const yearOf = ({ startsOn }: Event): number => Number(startsOn?.slice(0, 4));

function ofYear<Some extends Event>(events: readonly Some[], year: number): Some[] {
  return events.filter((event) => yearOf(event) === year);
}

type OutcomeTemplate = readonly [
  kind: SeedOutcome['kind'],
  title: (topic: Bilingual) => Bilingual,
  description: Bilingual,
];

const OUTCOMES: readonly OutcomeTemplate[] = [
  [
    'policy',
    ({ en, zh }) => bi(`A national plan takes up ${en}`, `国家规划纳入${zh}`),
    bi(
      'Two former trainees drafted the chapter; the ministry named the course in its preface.',
      '两名往期学员起草了相关章节，主管部委在前言中提及该培训。',
    ),
  ],
  [
    'institution',
    ({ en, zh }) => bi(`A new unit works on ${en}`, `设立${zh}工作机构`),
    bi(
      'A unit of five people was set up a year after the training; its head had taken part.',
      '培训结束一年后设立了五人工作机构，负责人曾参加培训。',
    ),
  ],
  [
    'practice',
    ({ en, zh }) => bi(`Courses on ${en} are passed on`, `${zh}课程得到推广`),
    bi(
      'Former trainees have taught the course three times in their own country.',
      '往期学员已在本国三次讲授该课程。',
    ),
  ],
  [
    'network',
    ({ en, zh }) => bi(`A network on ${en} continues without the Centre`, `${zh}网络自主运行`),
    bi('The network meets twice a year and pays for itself.', '该网络每年会面两次，经费自筹。'),
  ],
];

function toOutcome(
  year: number,
  number: number,
  trainings: readonly Training[],
  plan: DemoPlan,
  toAddress: (title: string) => string,
): Whole<SeedOutcome> {
  const publicId = `OUT-${year}-${twoDigits(number)}`;
  const random = plan.random(publicId);
  const [kind, toTitle, description] = random.pick(OUTCOMES);
  const title = toTitle(random.pick(TOPICS).name);
  const country = random.pick([
    'KEN',
    'PER',
    'NPL',
    'FJI',
    'GHA',
    'UZB',
    'LAO',
    'JAM',
    'MAR',
    'ZMB',
    'BOL',
    'KHM',
  ]);
  const earlier = ofYear(trainings, year - 1);
  return {
    ...common(publicId, toAddress(title.en)),
    title,
    kind,
    date: `${year}-${twoDigits(random.int(1, 12))}-01`,
    datePrecision: random.chance(0.6) ? 'month' : 'year',
    ...(random.chance(0.85) ? { country } : {}),
    ...(random.chance(0.85) ? { description } : {}),
    ...(earlier.length > 0 && random.chance(0.8) ? { event: ref(random.pick(earlier).publicId) } : {}),
    ...(year === plan.yearWithoutReport
      ? { verification: 'unverified' as const }
      : { sources: [fromReport(year, 31)] }),
  };
}

/** About two a year. */
export function inventOutcomes(plan: DemoPlan, { trainings }: Events): Whole<SeedOutcome>[] {
  const toAddress = createSlugs();
  const perYear = Math.max(1, Math.round(plan.perYear / 12));
  return plan.years.flatMap((year) =>
    Array.from({ length: perYear }, (_, index) => toOutcome(year, index + 1, trainings, plan, toAddress)),
  );
}

type Plan = Pick<SeedWorkPlanItem, 'state' | 'result'>;

function toPlanState(year: number, plan: DemoPlan, random: Random): Plan {
  if (year === plan.lastYear) return { state: random.pick(['planned', 'done', 'partly'] as const) };
  const state = random.weighted([
    ['done', 70],
    ['partly', 14],
    ['not-done', 9],
    ['unknown', 7],
  ] as const);
  if (state === 'not-done') {
    return { state, result: bi('Put off: the host of the event withdrew.', '推迟：活动承办方退出。') };
  }
  if (state === 'partly') {
    return { state, result: bi('Held with fewer places than planned.', '已举办，名额少于计划。') };
  }
  return state === 'done' && random.chance(0.5)
    ? { state, result: bi('Carried out as planned.', '按计划完成。') }
    : { state };
}

function toWorkPlanItem(
  year: number,
  number: number,
  event: Event,
  plan: DemoPlan,
  toAddress: (title: string) => string,
): Whole<SeedWorkPlanItem> {
  const publicId = `WPI-${year}-${twoDigits(number)}`;
  const random = plan.random(publicId);
  const state = toPlanState(year, plan, random);
  const wasHeld = state.state === 'done' || state.state === 'partly';
  return {
    ...common(publicId, toAddress(`${year} ${event.title.en}`)),
    period: ref(`YR-${year}`),
    reference: `${year}/${number}`,
    title: event.title,
    ...(random.chance(0.8)
      ? {
          planned: bi(
            'One event in the second half of the year, with partners.',
            '下半年与合作伙伴共同举办一次。',
          ),
        }
      : {}),
    ...state,
    ...(wasHeld ? { event: ref(event.publicId) } : {}),
  };
}

/** About six a year, most of them carried out by an event that is on record. */
export function inventWorkPlan(plan: DemoPlan, { trainings, activities }: Events): Whole<SeedWorkPlanItem>[] {
  const toAddress = createSlugs();
  const perYear = Math.max(2, Math.round(plan.perYear / 4));
  return plan.years.flatMap((year) => {
    const events = plan
      .random('work-plan', year)
      .sample([...ofYear(trainings, year), ...ofYear(activities, year)], perYear);
    return events.map((event, index) => toWorkPlanItem(year, index + 1, event, plan, toAddress));
  });
}

function toEventNews(
  event: Event,
  number: number,
  plan: DemoPlan,
  toAddress: (title: string) => string,
): Whole<SeedNews> {
  const year = yearOf(event);
  const publicId = `NWS-${year}-${twoDigits(number)}`;
  const random = plan.random(publicId);
  const title = bi(`Looking back: ${event.title.en}`, `活动回顾：${event.title.zh}`);
  const closing = random.pick([
    bi(
      'The presentations and the list of questions are open to everybody.',
      '演示材料和问题清单向公众开放。',
    ),
    bi('Those who took part will meet again online in half a year.', '参与者将在半年后再次在线会面。'),
    bi('A report will follow once the answers to the survey are in.', '问卷回收后将发布报告。'),
  ]);
  return {
    ...common(publicId, toAddress(title.en)),
    title,
    date: addDays(event.endsOn ?? event.startsOn ?? `${year}-06-30`, random.int(1, 12)),
    ...(event.summary ? { summary: event.summary } : {}),
    ...(random.chance(0.7)
      ? {
          body: rich(
            [event.summary?.en ?? title.en, closing.en],
            [event.summary?.zh ?? title.zh, closing.zh],
          ),
        }
      : {}),
    events: [ref(event.publicId)],
  };
}

function toMeetingNews(
  meeting: Meeting,
  number: number,
  toAddress: (title: string) => string,
): Whole<SeedNews> {
  const year = meeting.startsOn?.slice(0, 4) ?? '';
  const title = bi(`The Governing Board met in ${year}`, `理事会召开 ${year} 年会议`);
  return {
    ...common(`NWS-${year}-${twoDigits(number)}`, toAddress(title.en)),
    title,
    date: addDays(meeting.endsOn ?? `${year}-11-20`, 2),
    summary: bi(
      `${meeting.decisions?.length ?? 0} decisions were taken. What became of earlier ones can be read on the page of each meeting.`,
      `会议共作出 ${meeting.decisions?.length ?? 0} 项决定。以往决定的落实情况见各次会议页面。`,
    ),
    events: [ref(meeting.publicId)],
  };
}

/** One in seven events is told of, and every session of the board. */
export function inventNews(plan: DemoPlan, events: Events, meetings: readonly Meeting[]): Whole<SeedNews>[] {
  const toAddress = createSlugs();
  const perYear = Math.max(1, Math.round(plan.perYear / 7));
  return plan.years.flatMap((year) => {
    const told = plan
      .random('news', year)
      .sample([...ofYear(events.trainings, year), ...ofYear(events.activities, year)], perYear);
    const session = meetings.find(({ publicId }) => publicId === `GOV-${year}-02`);
    return [
      ...told.map((event, index) => toEventNews(event, index + 1, plan, toAddress)),
      ...(session ? [toMeetingNews(session, told.length + 1, toAddress)] : []),
    ];
  });
}

/** The timeline, from the founding agreement to the renewal, with the meetings and schools worth a line. */
export function inventMilestones(plan: DemoPlan, { trainings }: Events): Whole<SeedMilestone>[] {
  const founded = foundingYear(plan);
  const renewed = plan.lastYear - 5;
  const toAddress = createSlugs();
  const make = (
    publicId: string,
    date: string,
    title: Bilingual,
    text: Bilingual,
    more: Partial<Whole<SeedMilestone>> = {},
  ): Whole<SeedMilestone> => ({
    ...common(publicId, toAddress(title.en)),
    date,
    datePrecision: 'day',
    title,
    text,
    ...more,
  });
  const schools = trainings.filter(
    ({ edition, datePrecision }) => edition !== undefined && edition % 3 === 1 && datePrecision === 'day',
  );
  return [
    make(
      'MIL-AGR-1',
      `${founded}-03-15`,
      bi('The founding agreement is signed', '签署设立协定'),
      bi('Signed in Halvern Bay.', '在哈尔文湾签署。'),
      {
        record: ref('AGR-1'),
      },
    ),
    make(
      'MIL-GOV-1',
      `${plan.firstYear}-11-01`,
      bi('The board meets for the first time', '理事会首次召开会议'),
      bi('Eight seats, rules of procedure, a first plan.', '设八个席位，通过议事规则和首份计划。'),
      {
        record: ref(`GOV-${plan.firstYear}-02`),
        datePrecision: 'month',
      },
    ),
    make(
      'MIL-EVA-1',
      `${renewed - 1}-09-09`,
      bi('The Centre is evaluated', '本中心接受评估'),
      bi(
        'Two evaluators visit for a week and leave eight recommendations.',
        '两名评估人考察一周，提出八项建议。',
      ),
    ),
    make(
      'MIL-AGR-2',
      `${renewed}-05-20`,
      bi('The agreement is renewed', '协定续签'),
      bi('For eight years, after the evaluation.', '评估之后续签，期限八年。'),
      {
        record: ref('AGR-2'),
      },
    ),
    ...schools.map(({ publicId, startsOn = '', title }) =>
      make(
        `MIL-${publicId}`,
        startsOn,
        title,
        bi(
          'One of the schools that set the course of the following years.',
          '为此后数年的工作奠定方向的一期暑期学校。',
        ),
        {
          record: ref(publicId),
        },
      ),
    ),
  ];
}
