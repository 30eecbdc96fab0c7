import { type Bilingual, bi } from '../lib/bilingual';
import { ref } from '../lib/reference';
import type { SeedDocument } from '../lib/seed-types';
import { auditId, budgetId, common, createSlugs, EXAMPLE_SITE, reportId, workPlanId } from './common';
import type { Whole } from './demo-types';
import { type Activity, programmeId, type Training } from './events';
import type { Meeting } from './governance';
import { listMous, mouId, type Partner } from './partners';
import type { DemoPlan } from './plan';

export type Document = Whole<SeedDocument>;

type Fields = Pick<SeedDocument, 'kind' | 'date' | 'access'> &
  Partial<Document> & { readonly title: Bilingual };

/** What everyone may read is elsewhere on the web: the demonstration brings no files. */
function toDocument(publicId: string, slug: string, fields: Fields): Document {
  return {
    ...common(publicId, slug),
    language: 'en',
    datePrecision: 'day',
    ...(fields.access === 'public' ? { externalUrl: `${EXAMPLE_SITE}/documents/${publicId}.pdf` } : {}),
    ...fields,
  };
}

function ofYear(year: number, plan: DemoPlan): Document[] {
  const random = plan.random('documents', year);
  const report = toDocument(reportId(year), `annual-report-${year}`, {
    title: bi(`Annual report ${year}`, `${year} 年度报告`),
    kind: 'annual-report',
    date: `${year + 1}-03-15`,
    access: 'public',
    pages: random.int(36, 84),
    isAccessible: year >= plan.lastYear - 4,
    licence: 'CC BY-SA 4.0',
  });
  return [
    ...(year === plan.yearWithoutReport ? [] : [report]),
    toDocument(workPlanId(year), `work-plan-${year}`, {
      title: bi(`Work plan ${year}`, `${year} 年工作计划`),
      kind: 'work-plan',
      date: `${year - 1}-11-20`,
      access: 'public',
      pages: random.int(8, 20),
    }),
    toDocument(budgetId(year), `budget-${year}`, {
      title: bi(`Budget ${year}`, `${year} 年预算`),
      kind: 'budget',
      date: `${year - 1}-11-20`,
      access: 'reviewers',
    }),
    toDocument(auditId(year), `audit-${year}`, {
      title: bi(`Statement of the auditor on ${year}`, `${year} 年审计报告`),
      kind: 'audit',
      date: `${year + 1}-05-10`,
      access: year % 2 === 0 ? 'reviewers' : 'internal',
    }),
  ];
}

const FOUNDATION: readonly Document[] = [
  toDocument('DOC-CHARTER', 'charter', {
    title: bi('Charter of the Centre', '本中心章程'),
    kind: 'charter',
    date: '2014-03-01',
    access: 'public',
    pages: 12,
  }),
  toDocument('DOC-RULES-1', 'rules-of-procedure-first-version', {
    title: bi('Rules of procedure of the board, first version', '理事会议事规则（第一版）'),
    kind: 'rules',
    date: '2014-06-01',
    version: '1',
    access: 'public',
  }),
  toDocument('DOC-RULES-2', 'rules-of-procedure', {
    title: bi('Rules of procedure of the board', '理事会议事规则'),
    kind: 'rules',
    date: '2019-04-01',
    version: '2',
    supersedes: ref('DOC-RULES-1'),
    access: 'public',
  }),
  toDocument('DOC-STRATEGY', 'medium-term-strategy', {
    title: bi('Medium-term strategy', '中期战略'),
    kind: 'strategy',
    date: '2021-01-15',
    access: 'public',
    pages: 28,
  }),
  toDocument('DOC-POLICY-COI', 'policy-on-conflicts-of-interest', {
    title: bi('Policy on conflicts of interest', '利益冲突政策'),
    kind: 'policy',
    date: '2018-09-01',
    access: 'public',
  }),
  toDocument('DOC-POLICY-DATA', 'policy-on-personal-data', {
    title: bi('Policy on personal data of trainees', '学员个人信息政策'),
    kind: 'policy',
    date: '2020-02-01',
    access: 'reviewers',
  }),
  toDocument('DOC-AGR-1', 'text-of-the-establishment-agreement', {
    title: bi('Text of the establishment agreement', '设立协定文本'),
    kind: 'agreement',
    access: 'public',
    datePrecision: 'year',
    date: '2014-01-01',
  }),
  toDocument('DOC-AGR-2', 'text-of-the-renewal-agreement', {
    title: bi('Text of the renewal agreement', '续约协定文本'),
    kind: 'agreement',
    access: 'public',
    datePrecision: 'month',
    date: '2020-06-01',
  }),
  toDocument('DOC-TOR', 'terms-of-reference-of-the-evaluation', {
    title: bi('Terms of reference of the evaluation', '评估职责范围'),
    kind: 'terms-of-reference',
    date: '2019-02-01',
    access: 'public',
  }),
  toDocument('DOC-EVALUATION', 'evaluation-report', {
    title: bi('Report of the evaluation', '评估报告'),
    kind: 'evaluation-report',
    date: '2019-11-01',
    access: 'public',
    pages: 64,
  }),
  toDocument('DOC-RISKS', 'register-of-risks', {
    title: bi('Register of risks', '风险登记册'),
    kind: 'other',
    date: '2023-10-01',
    access: 'internal',
    note: bi('Known, but the file has not been uploaded yet.', '已知存在，文件尚未上传。'),
  }),
];

/** Minutes: public after a time, before that for reviewers; those of the committee stay inside. */
function ofMeeting(meeting: Meeting, plan: DemoPlan): Document[] {
  const { minutes, title, startsOn = '' } = meeting;
  if (!minutes) return [];
  const year = Number(startsOn.slice(0, 4));
  const isBoard = meeting.body === 'governing-board';
  const access = isBoard ? (year < plan.lastYear - 1 ? 'public' : 'reviewers') : 'internal';
  return [
    toDocument(minutes.ref, `minutes-${meeting.slug}`, {
      title: bi(`Minutes: ${title.en}`, `${title.zh}纪要`),
      kind: 'minutes',
      date: startsOn,
      access,
    }),
  ];
}

function ofEvent(
  { publicId, title, startsOn, datePrecision, documents }: Training | Activity,
  toAddress: (title: string) => string,
): Document[] {
  if (!documents?.some(({ ref: id }) => id === programmeId(publicId))) return [];
  return [
    toDocument(programmeId(publicId), toAddress(`Programme ${title.en}`), {
      title: bi(`Programme: ${title.en}`, `${title.zh}：议程`),
      kind: 'other',
      ...(startsOn ? { date: startsOn } : {}),
      ...(datePrecision ? { datePrecision } : {}),
      access: 'public',
    }),
  ];
}

/** Every document that a record names, and some that nothing names. */
export function inventDocuments(
  plan: DemoPlan,
  {
    partners,
    meetings,
    events,
  }: {
    readonly partners: readonly Partner[];
    readonly meetings: readonly Meeting[];
    readonly events: readonly (Training | Activity)[];
  },
): Document[] {
  const toAddress = createSlugs();
  return [
    ...FOUNDATION,
    ...plan.years.flatMap((year) => ofYear(year, plan)),
    ...meetings.flatMap((meeting) => ofMeeting(meeting, plan)),
    ...listMous(partners).map(({ index, partner }) => {
      const signedOn = partner.instruments?.[0]?.signedOn;
      return toDocument(mouId(index), toAddress(`Memorandum ${partner.name.en}`), {
        title: bi(
          `Memorandum of understanding with the ${partner.name.en}`,
          `与${partner.name.zh}的谅解备忘录`,
        ),
        kind: 'mou',
        ...(signedOn ? { date: signedOn } : {}),
        access: index % 4 === 0 ? 'internal' : 'reviewers',
      });
    }),
    ...events.flatMap((event) => ofEvent(event, toAddress)),
  ];
}
