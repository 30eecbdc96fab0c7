import { type Bilingual, bi } from '../lib/bilingual';
import { ref } from '../lib/reference';
import { rich } from '../lib/rich-text';
import type { SeedYear } from '../lib/seed-types';
import { auditId, common, fromReport, reportId, workPlanId } from './common';
import type { Whole } from './demo-types';
import type { Events } from './events';
import type { DemoPlan } from './plan';
import type { Random } from './random';

export type Year = Whole<SeedYear>;

type Money = NonNullable<Year['finance']>;

function toFinance(year: number, plan: DemoPlan, random: Random): Money | undefined {
  // The books of the second year are lost.
  if (year === plan.firstYear + 1) return undefined;
  const index = year - plan.firstYear;
  const base = 420_000 + index * 31_000 + random.int(0, 20) * 1000;
  return {
    currency: 'EUR',
    income: [
      { source: bi('Contribution of the host', '所在国出资'), kind: 'host', amount: Math.round(base * 0.7) },
      { source: bi('Partners', '合作伙伴'), kind: 'partner', amount: Math.round(base * 0.2) },
      {
        source: bi('Other income', '其他收入'),
        kind: 'other',
        // Zero is known to be zero.
        amount: index % 3 === 0 ? 0 : Math.round(base * 0.1),
      },
    ],
    expenditure: [
      { heading: bi('Trainings', '培训'), amount: Math.round(base * 0.45) },
      { heading: bi('Activities and research', '活动与研究'), amount: Math.round(base * 0.25) },
      { heading: bi('Staff and administration', '人员与行政'), amount: Math.round(base * 0.27) },
    ],
    inKind: bi(
      'Rooms, library and computing services of the host institution',
      '依托单位提供的场地、图书馆和计算服务',
    ),
    audit: ref(auditId(year)),
  };
}

function toStaff(year: number, plan: DemoPlan): NonNullable<Year['staff']> {
  const total = 12 + Math.round((year - plan.firstYear) * 0.8);
  const female = Math.round(total * 0.55);
  return { total, female, male: total - female, international: Math.round(total * 0.2) };
}

type Counts = { readonly trainings: number; readonly activities: number; readonly trainees: number };

function countOf(year: number, { trainings, activities }: Events): Counts {
  const isOf = ({ startsOn }: { readonly startsOn?: string }) => startsOn?.startsWith(String(year)) ?? false;
  const ofYear = trainings.filter(isOf);
  return {
    trainings: ofYear.length,
    activities: activities.filter(isOf).length,
    trainees: ofYear.reduce((sum, { people }) => sum + (people?.total ?? 0), 0),
  };
}

const CLOSINGS: readonly Bilingual[] = [
  bi('Cooperation with small island developing States grew most.', '与小岛屿发展中国家的合作增长最快。'),
  bi(
    'Follow-up surveys were held for the first time in all courses of the spring.',
    '春季各期培训班首次全部开展了回访。',
  ),
  bi('Work with ministries took more room than before.', '与各国部委的合作比以往更多。'),
  bi('Two long-standing partners left, five new ones came.', '两家长期合作伙伴退出，五家新伙伴加入。'),
  bi('Most of the teaching material was written anew.', '大部分教学材料重新编写。'),
  bi('The summer school was the largest so far.', '本年度暑期学校规模为历届之最。'),
];

function toSummary({ trainings, activities }: Counts, isAtHome: boolean, random: Random): Bilingual {
  const closing = random.pick(CLOSINGS);
  return isAtHome
    ? bi(
        `Almost all of the ${trainings} trainings and ${activities} activities took place online. Courses became longer and smaller; study visits had to wait.`,
        `${trainings} 期培训和 ${activities} 项活动几乎全部在线上举行。培训班周期更长、规模更小，考察学习暂停。`,
      )
    : bi(
        `${trainings} trainings and ${activities} activities in one year. ${closing.en}`,
        `全年举办 ${trainings} 期培训和 ${activities} 项活动。${closing.zh}`,
      );
}

const NO_REPORT = bi(
  'No report on this year was written. What is shown here was gathered afterwards from the register of events and may be incomplete.',
  '本年度未编写报告。此处内容系事后根据活动登记册整理，可能不完整。',
);

function toNarrative(year: number) {
  return rich(
    [
      `The work plan of ${year} set three aims: fewer and longer courses, research that is published openly, and advice only where it was asked for.`,
      { h: 'What went well' },
      {
        list: [
          'The summer school had more applications than places.',
          'Partners carried a growing part of the costs.',
          'Material was ready in two languages before the courses began.',
        ],
      },
      { h: 'What did not' },
      'Two missions were put off, and one joint study was closed without a result. The board was told of both.',
    ],
    [
      `${year} 年工作计划提出三项目标：减少期数、延长培训周期；公开发布研究成果；仅应要求提供咨询。`,
      { h: '进展顺利之处' },
      {
        list: [
          '暑期学校申请人数超过名额。',
          '合作伙伴承担的费用逐步增加。',
          '教学材料在开班前备齐中英文版本。',
        ],
      },
      { h: '不足之处' },
      '两次出访推迟，一项合作研究未取得成果即告结束。上述情况均已向理事会报告。',
    ],
  );
}

/** What is known only as a whole: in the first year some courses were held of which no record is left. */
function toOverrides(year: number, plan: DemoPlan, { trainees }: Counts): Partial<Year> {
  if (year !== plan.firstYear || year === plan.yearWithoutReport) return {};
  return {
    figureOverrides: [
      {
        figure: 'trainees',
        value: trainees + 17,
        reason: bi(
          'The report counts 17 trainees of a course of which no record is left.',
          '报告计入了一期已无记录的培训班的 17 名学员。',
        ),
        source: `Annual report ${year}, page 9`,
      },
    ],
  };
}

function toYear(year: number, events: Events, plan: DemoPlan): Year {
  const random = plan.random('year', year);
  const counts = countOf(year, events);
  const isAtHome = year === 2020 || year === 2021;
  const hasReport = year !== plan.yearWithoutReport;
  const finance = toFinance(year, plan, random);
  return {
    ...common(`YR-${year}`, String(year)),
    verification: hasReport && year < plan.lastYear ? 'adopted' : 'unverified',
    kind: 'reporting-period',
    yearStart: year,
    yearEnd: year,
    mode: isAtHome ? 'online' : 'mixed',
    summary: hasReport ? toSummary(counts, isAtHome, random) : NO_REPORT,
    workPlan: [ref(workPlanId(year))],
    ...(hasReport
      ? {
          narrative: toNarrative(year),
          staff: toStaff(year, plan),
          annualReport: [ref(reportId(year))],
          sources: [fromReport(year, 1)],
          highlights: [
            { text: bi(`Halvern Bay Summer School ${year}`, `${year} 年哈尔文湾暑期学校`) },
            { text: bi(`Halvern Bay Forum ${year}`, `${year} 年哈尔文湾论坛`) },
            { text: random.pick(CLOSINGS) },
          ],
        }
      : {}),
    // The last year has not been reported yet.
    ...(hasReport && year < plan.lastYear ? { submittedToUnescoOn: `${year + 1}-03-28` } : {}),
    ...(finance ? { finance } : {}),
    ...toOverrides(year, plan, counts),
  };
}

/** One period for each year, with summaries that say what the events of the year say. */
export function inventYears(plan: DemoPlan, events: Events): Year[] {
  return plan.years.map((year) => toYear(year, events, plan));
}
