import { PROGRAMME_OUTPUTS, programmeCycleOf } from '@/domain/programme-outputs';
import { type Bilingual, bi } from '../lib/bilingual';
import { type Ref, ref } from '../lib/reference';
import type { SeedActivity, SeedEvent, SeedTraining } from '../lib/seed-types';
import { addDays, common, createSlugs, dayOfYear, fromRegister, fromReport, twoDigits } from './common';
import type { Whole } from './demo-types';
import { inventPeopleReached, type PeopleReached, splitByKind } from './event-people';
import {
  type ActivityKind,
  listParts,
  type Subject,
  type TrainingKind,
  toActivitySummary,
  toActivityTitle,
  toBody,
  toObjectives,
  toResults,
  toTrainingSummary,
  toTrainingTitle,
} from './event-words';
import { HOST_REF, type Partner } from './partners';
import type { Person } from './people';
import type { DemoPlan } from './plan';
import type { Random } from './random';
import { HOME_CITY, INVENTED_PLACES } from './words/names';
import { REGIONS, WORLD } from './words/regions';
import { TOPICS, type Topic } from './words/topics';

export type Training = Whole<SeedTraining>;
export type Activity = Whole<SeedActivity>;
export type Events = { readonly trainings: readonly Training[]; readonly activities: readonly Activity[] };

/** What events are made from. */
export type Cast = {
  readonly plan: DemoPlan;
  readonly partners: readonly Partner[];
  readonly lecturers: readonly Person[];
};

/** Share of trainings among all events of a year. */
const TRAINING_SHARE = 0.4;

/** Since the goals were adopted in September 2015, events are tagged with them. */
const GOALS_SINCE = 2016;

/** Years in which travel was not possible. */
const isAtHome = (year: number): boolean => year === 2020 || year === 2021;

const TRAINING_KINDS = [
  ['course', 34],
  ['seminar', 24],
  ['workshop', 20],
  ['study-visit', 10],
  ['online-course', 12],
] as const satisfies readonly (readonly [TrainingKind, number])[];

const TRAINING_KINDS_AT_HOME = [
  ['online-course', 70],
  ['seminar', 20],
  ['workshop', 10],
] as const satisfies readonly (readonly [TrainingKind, number])[];

const ACTIVITY_KINDS = [
  ['forum', 8],
  ['symposium', 12],
  ['workshop', 16],
  ['visit', 16],
  ['mission', 9],
  ['joint-research', 10],
  ['policy-advice', 9],
  ['coordination-meeting', 10],
  ['outreach', 7],
  ['other', 3],
] as const satisfies readonly (readonly [ActivityKind, number])[];

type Format = NonNullable<SeedEvent['format']>;

function toFormat(kind: string, year: number, random: Random): Format {
  if (kind === 'online-course') return 'online';
  if (isAtHome(year))
    return random.weighted([
      ['online', 80],
      ['hybrid', 15],
      ['onsite', 5],
    ] as const);
  return random.weighted([
    ['onsite', 74],
    ['hybrid', 18],
    ['online', 8],
  ] as const);
}

type Place = Pick<SeedEvent, 'venue' | 'city' | 'country'>;

const HALLS: readonly Bilingual[] = [
  bi('Harbour Hall', '海港会堂'),
  bi('Old Observatory', '旧天文台'),
  bi('Institute of Policy Studies, main building', '政策研究所主楼'),
];

/** Abroad: a country where one of the people comes from, in an invented town. Online: nowhere. */
function toPlace(
  kind: string,
  format: Format,
  countries: readonly string[],
  { random, previous }: Slot,
): Place {
  if (format === 'online') return {};
  const isSeries = previous !== undefined;
  const isAbroad = kind === 'mission' || kind === 'study-visit' || (!isSeries && random.chance(0.3));
  const country = countries[0];
  if (isAbroad) {
    if (!country) return {};
    return { country, ...(random.chance(0.7) ? { city: random.pick(INVENTED_PLACES) } : {}) };
  }
  return { city: HOME_CITY, ...(random.chance(0.5) ? { venue: random.pick(HALLS) } : {}) };
}

/** Shares in per cent that add up to at most 100; sometimes none are given. */
function toWeights(count: number, random: Random): (number | undefined)[] {
  if (random.chance(0.12)) return Array.from({ length: count }, () => undefined);
  const first = random.pick([50, 60, 70]);
  return Array.from({ length: count }, (_, index) => {
    if (count === 1) return 100;
    return index === 0 ? first : Math.floor((100 - first) / (count - 1) / 5) * 5;
  });
}

type Tags = Pick<SeedEvent, 'sdgs' | 'programmeOutputs' | 'priorities'>;

function toSdgs(topic: Topic, year: number, random: Random): Pick<Tags, 'sdgs'> {
  if (year < GOALS_SINCE || random.chance(0.06)) return {};
  const goals = topic.goals.slice(0, random.int(1, topic.goals.length));
  const weights = toWeights(goals.length, random);
  return {
    sdgs: goals.map((goal, index) => {
      const [target, weight] = [topic.targets[index], weights[index]];
      return {
        goal: String(goal),
        ...(target && random.chance(0.6) ? { target } : {}),
        ...(weight === undefined ? {} : { weight }),
      };
    }),
  };
}

function toOutputs(year: number, random: Random): Pick<Tags, 'programmeOutputs'> {
  const cycle = programmeCycleOf(year)?.code;
  const outputs = PROGRAMME_OUTPUTS.filter((output) => output.cycle === cycle);
  if (outputs.length === 0 || random.chance(0.15)) return {};
  const chosen = random.sample(outputs, random.int(1, outputs.length));
  const weights = toWeights(chosen.length, random);
  return {
    programmeOutputs: chosen.map(({ id }, index) => {
      const weight = weights[index];
      return { output: id, ...(weight === undefined ? {} : { weight }) };
    }),
  };
}

function toPriorities({ topic, region }: Subject): Pick<Tags, 'priorities'> {
  const codes = [...new Set([region.priority, topic.priority])].filter((code) => code !== undefined);
  if (codes.length === 0) return {};
  return { priorities: codes.map((priority, index) => ({ priority, weight: index === 0 ? 60 : 30 })) };
}

const FUNDS = [
  [bi('Host institution', '依托单位'), 'host'],
  [bi('Ministry of the demonstration host', '演示所在国主管部委'), 'government'],
  [bi('Contributions of partners', '合作伙伴出资'), 'partner'],
  [bi('Rooms and interpreters', '场地与口译（实物）'), 'in-kind'],
] as const;

function toFunding(random: Random): Pick<SeedEvent, 'funding'> {
  if (random.chance(0.3)) return {};
  return {
    funding: random.sample(FUNDS, random.int(1, 2)).map(([source, kind]) => ({
      source,
      kind,
      // What was spent is not always on record.
      ...(random.chance(0.8) ? { amount: random.int(4, 90) * 500, currency: 'EUR' } : {}),
    })),
  };
}

const isUnesco = ({ kind }: Partner): boolean => kind === 'unesco';

function toPartners(subject: Subject, { partners }: Cast, random: Random) {
  const others = partners.filter((partner) => partner !== subject.partner && !isUnesco(partner));
  const [first, second, third] = random.sample(others, 3).map(({ publicId }) => ref(publicId));
  const offices = partners.filter(isUnesco);
  return {
    organisers: [HOST_REF],
    ...(first && random.chance(0.7)
      ? { coOrganisers: [first, ...(second && random.chance(0.3) ? [second] : [])] }
      : {}),
    ...(third && random.chance(0.2) ? { supporters: [third] } : {}),
    ...(offices.length > 0 && random.chance(0.25)
      ? { unescoEntities: [ref(random.pick(offices).publicId)] }
      : {}),
  };
}

type When = Pick<SeedEvent, 'datePrecision'> & { readonly startsOn: string; readonly endsOn?: string };

/** Some events are known only to the month or the year; then the rest of the date is filled up. */
function toWhen(startsOn: string, days: number, random: Random): When {
  const precision = random.weighted([
    ['day', 93],
    ['month', 6],
    ['year', 1],
  ] as const);
  if (precision === 'month') return { startsOn: `${startsOn.slice(0, 7)}-01`, datePrecision: 'month' };
  if (precision === 'year') return { startsOn: `${startsOn.slice(0, 4)}-01-01`, datePrecision: 'year' };
  return { startsOn, endsOn: addDays(startsOn, days - 1), datePrecision: 'day' };
}

/** A slot in the calendar of a year. */
type Slot = {
  readonly publicId: string;
  readonly year: number;
  readonly startsOn: string;
  readonly random: Random;
  readonly cast: Cast;
  /** The event before this one in its series; null for the first, undefined outside the series. */
  readonly previous?: Ref | null;
};

const FUNCTION_COUNT = 5;

function toSubject({ cast: { partners, plan }, random, year }: Slot): Subject {
  const region = random.chance(0.25) ? WORLD : random.pick(REGIONS);
  const candidates = partners.filter(
    ({ publicId, since }) => publicId !== HOST_REF.ref && (since ?? '') <= `${year}`,
  );
  return {
    topic: random.pick(TOPICS),
    region,
    partner: random.pick(candidates.length > 0 ? candidates : partners.slice(0, plan.scaled(60, 12, 60))),
  };
}

type Crowd = { readonly min: number; readonly max: number; readonly mostCountries: number };

function toPeople(subject: Subject, crowd: Crowd, { random, year }: Slot): PeopleReached | undefined {
  const total = random.int(crowd.min, crowd.max);
  const countries = random.sample(
    subject.region.countries,
    Math.min(total, random.int(Math.min(3, crowd.mostCountries), crowd.mostCountries)),
  );
  const isOnWomen = subject.topic.priority === 'gender-equality';
  const women = isOnWomen ? 0.8 : 0.32 + Math.min(0.2, Math.max(0, year - 2012) * 0.014);
  return inventPeopleReached({ total, countries, women }, random);
}

/** Known sources, and how sure the facts are: an event without a source is not verified. */
function toSources({ publicId, year, random, cast: { plan } }: Slot) {
  if (random.chance(0.08)) return { verification: 'unverified' as const };
  const hasReport = year !== plan.yearWithoutReport;
  return {
    verification: hasReport && year < plan.lastYear - 1 ? ('adopted' as const) : ('confirmed' as const),
    sources: hasReport
      ? [fromReport(year, random.int(4, 60)), ...(random.chance(0.4) ? [fromRegister(publicId, year)] : [])]
      : [fromRegister(publicId, year)],
  };
}

const CRITERIA_OF_TRAININGS = ['CRI-A2', 'CRI-B3', 'CRI-B4', 'CRI-B5', 'CRI-C2', 'CRI-C3', 'CRI-E3'];
const CRITERIA_OF_ACTIVITIES = ['CRI-A2', 'CRI-A5', 'CRI-C4', 'CRI-C6', 'CRI-D2', 'CRI-E3', 'CRI-B6'];

export const programmeId = (event: string): string => `DOC-PROG-${event}`;

/** What trainings and activities have in common. */
function toEvent(slot: Slot, subject: Subject, kind: string, days: number, crowd: Crowd) {
  const { publicId, year, random, cast, previous } = slot;
  const people = toPeople(subject, crowd, slot);
  const format = toFormat(kind, year, random);
  const criteria = kind in TRAINING_DAYS ? CRITERIA_OF_TRAININGS : CRITERIA_OF_ACTIVITIES;
  const languages = random.weighted([
    [['en'], 60],
    [['en', 'fr'], 14],
    [['en', 'es'], 10],
    [['en', 'zh'], 16],
  ]);
  return {
    ...common(publicId, ''),
    ...toWhen(slot.startsOn, days, random),
    // Of some events not even the form is known.
    ...(random.chance(0.95) ? { format } : {}),
    ...toPlace(kind, format, people?.byCountry?.map(({ country }) => country) ?? [], slot),
    languages,
    ...toPartners(subject, cast, random),
    experts: random.sample(cast.lecturers, random.int(0, 4)).map((person) => ref(person.publicId)),
    functions: [ref(`FUN-${random.int(1, FUNCTION_COUNT)}`)],
    ...toSdgs(subject.topic, year, random),
    ...toOutputs(year, random),
    ...toPriorities(subject),
    ...(people ? { people } : {}),
    ...toFunding(random),
    ...(random.chance(0.45) ? { objectives: toObjectives(subject.topic, random) } : {}),
    ...(random.chance(0.35) ? { body: toBody(subject.topic, random) } : {}),
    ...(random.chance(0.4) ? { results: toResults(random) } : {}),
    ...(random.chance(0.25) ? { documents: [ref(programmeId(publicId))] } : {}),
    ...(previous ? { related: [previous] } : {}),
    ...(random.chance(0.3) ? { evidenceFor: random.sample(criteria, 2).map(ref) } : {}),
    ...toSources(slot),
  };
}

const TRAINING_DAYS: Readonly<Record<TrainingKind, readonly [min: number, max: number]>> = {
  course: [10, 20],
  seminar: [3, 10],
  workshop: [2, 5],
  'study-visit': [4, 8],
  'online-course': [14, 42],
};

function toHours(kind: string, days: number, random: Random): { readonly hours?: number } {
  if (random.chance(0.1)) return {};
  return { hours: kind === 'online-course' ? Math.round(days / 7) * random.pick([4, 6]) : days * 6 };
}

const AFFILIATIONS = ['government', 'university', 'research-institute', 'enterprise', 'ngo', 'igo'] as const;
const AGE_BANDS = ['under-35', '35-50', 'over-50'] as const;

/** Figures that are parts of the number of trainees; without that number none is given. */
function toTrainingFigures(total: number | undefined, random: Random) {
  if (total === undefined) return {};
  const respondents = Math.ceil(total * (0.5 + random.next() / 2));
  return {
    ...(random.chance(0.55) ? { byAffiliation: splitByKind(AFFILIATIONS, total, random) } : {}),
    ...(random.chance(0.35)
      ? {
          byAgeBand: splitByKind(AGE_BANDS, total, random).map(({ kind, total: of }) => ({
            band: kind,
            total: of,
          })),
        }
      : {}),
    ...(random.chance(0.4) ? { fellowships: random.int(0, total) } : {}),
    ...(random.chance(0.75) ? { certificates: total - random.int(0, Math.min(3, total)) } : {}),
    ...(random.chance(0.6)
      ? { satisfaction: { respondents, score: random.int(36, 49) / 10, scale: 5 } }
      : {}),
    ...(random.chance(0.5)
      ? {
          selection: {
            applications: total * random.int(1, 5) + random.int(0, 9),
            nominatedBy: bi('National commissions and ministries of science', '各国全国委员会和科技主管部门'),
          },
        }
      : {}),
  };
}

const FOLLOW_UPS: readonly Bilingual[] = [
  bi(
    'Most of those who answered had used what they learned in a plan or a call for proposals.',
    '多数受访学员已将所学用于规划或项目指南。',
  ),
  bi('One in three had held a course of their own.', '三分之一的学员自行举办了培训。'),
  bi(
    'Several wrote that they lacked data and time to apply the methods.',
    '若干学员表示缺乏应用这些方法的数据和时间。',
  ),
];

const PROFILES: readonly Bilingual[] = [
  bi('Mid-career officials of ministries and funding bodies.', '各部委和资助机构的中层官员。'),
  bi(
    'Researchers with at least five years of experience; a third held a doctorate.',
    '具有五年以上经验的科研人员，三分之一拥有博士学位。',
  ),
  bi('Managers of science parks and technology transfer offices.', '科技园区和技术转移机构的管理人员。'),
];

/** The programme of a training, for trainings whose days are known. */
function toSessions(startsOn: string, days: number, { lecturers }: Cast, random: Random) {
  return listParts(random.int(3, 5), random).map((title, index) => ({
    title,
    date: addDays(startsOn, Math.min(days - 1, index)),
    ...(random.chance(0.6) && lecturers.length > 0 ? { lecturer: random.pick(lecturers).name.en } : {}),
  }));
}

const SUMMER_SCHOOL: Bilingual = bi('Halvern Bay Summer School', '哈尔文湾暑期学校');
const FORUM: Bilingual = bi('Halvern Bay Forum', '哈尔文湾论坛');

type Series = { readonly series?: Bilingual; readonly edition?: number };

function toSeries(slot: Slot, series: Bilingual): Series {
  if (slot.previous === undefined) return {};
  return { series, edition: slot.year - slot.cast.plan.firstYear + 1 };
}

const inSeries = ({ previous }: Slot): boolean => previous !== undefined;

function toTraining(slot: Slot, toAddress: (title: string) => string): Training {
  const { random, year, cast } = slot;
  const subject = toSubject(slot);
  const kind = inSeries(slot)
    ? 'course'
    : random.weighted<TrainingKind>(isAtHome(year) ? TRAINING_KINDS_AT_HOME : TRAINING_KINDS);
  const days = random.int(...TRAINING_DAYS[kind]);
  const event = toEvent(slot, subject, kind, days, {
    min: 9,
    max: kind === 'online-course' ? 90 : 38,
    mostCountries: 16,
  });
  const title = inSeries(slot)
    ? bi(
        `${SUMMER_SCHOOL.en} ${year}: ${subject.topic.name.en}`,
        `${year} 年${SUMMER_SCHOOL.zh}：${subject.topic.name.zh}`,
      )
    : toTrainingTitle(kind, subject, random);
  return {
    ...event,
    slug: toAddress(title.en),
    title,
    kind,
    ...toSeries(slot, SUMMER_SCHOOL),
    ...toHours(kind, days, random),
    audience: random.sample(['officials', 'researchers', 'managers', 'teachers'] as const, random.int(1, 2)),
    summary: toTrainingSummary(subject.topic, event.people, random),
    ...(random.chance(0.5) ? { profile: random.pick(PROFILES) } : {}),
    ...toTrainingFigures(event.people?.total, random),
    ...(event.datePrecision === 'day' && random.chance(0.35)
      ? { sessions: toSessions(event.startsOn, days, cast, random) }
      : {}),
    ...(random.chance(0.2)
      ? { fieldVisits: [{ place: random.pick(HALLS), date: addDays(event.startsOn, 1) }] }
      : {}),
    ...(random.chance(0.3)
      ? { assessment: bi('A written plan and its presentation.', '提交书面计划并作展示。') }
      : {}),
    ...(random.chance(0.25)
      ? {
          followUp: [
            {
              months: random.pick([6, 12]),
              ...(event.people?.total ? { respondents: random.int(0, event.people.total) } : {}),
              findings: random.pick(FOLLOW_UPS),
            },
          ],
        }
      : {}),
  };
}

const ACTIVITY_SIZES: Readonly<Record<ActivityKind, Crowd & { readonly days: readonly [number, number] }>> = {
  forum: { min: 60, max: 240, mostCountries: 30, days: [1, 3] },
  symposium: { min: 40, max: 150, mostCountries: 22, days: [1, 3] },
  workshop: { min: 12, max: 40, mostCountries: 12, days: [1, 4] },
  visit: { min: 4, max: 14, mostCountries: 1, days: [1, 2] },
  mission: { min: 2, max: 9, mostCountries: 1, days: [3, 9] },
  'joint-research': { min: 4, max: 18, mostCountries: 5, days: [20, 70] },
  'policy-advice': { min: 5, max: 30, mostCountries: 2, days: [3, 40] },
  'coordination-meeting': { min: 8, max: 40, mostCountries: 10, days: [1, 2] },
  outreach: { min: 40, max: 300, mostCountries: 3, days: [1, 1] },
  other: { min: 10, max: 80, mostCountries: 8, days: [1, 1] },
};

function toActivity(slot: Slot, toAddress: (title: string) => string): Activity {
  const { random, year } = slot;
  const drawn = toSubject(slot);
  const kind = inSeries(slot) ? 'forum' : random.weighted<ActivityKind>(ACTIVITY_KINDS);
  const { country } = drawn.partner;
  // Whoever visits comes from where the partner is.
  const subject =
    kind === 'visit' && country ? { ...drawn, region: { name: null, countries: [country] } } : drawn;
  const { days: range, ...crowd } = ACTIVITY_SIZES[kind];
  const days = random.int(...range);
  const event = toEvent(slot, subject, kind, days, crowd);
  const { title, namesPartner } = inSeries(slot)
    ? {
        title: bi(
          `${FORUM.en} ${year}: ${subject.topic.name.en}`,
          `${year} 年${FORUM.zh}：${subject.topic.name.zh}`,
        ),
        namesPartner: false,
      }
    : toActivityTitle(kind, subject, random);
  return {
    ...event,
    slug: toAddress(title.en),
    title,
    kind,
    ...toSeries(slot, FORUM),
    ...(random.chance(0.3) ? { hours: days * 5 } : {}),
    ...(namesPartner ? { coOrganisers: [ref(subject.partner.publicId)] } : {}),
    summary: toActivitySummary(kind, subject.topic, event.people, random),
  };
}

/** Days of a year on which events begin, in order; early enough for the longest to end within the year. */
function listStarts(count: number, year: number, random: Random): string[] {
  return Array.from({ length: count }, () => random.int(12, 240 + 50))
    .sort((a, b) => a - b)
    .map((day) => dayOfYear(year, day));
}

/** The calendar of a year; the event at `position` belongs to the series. */
function toSlots(
  prefix: string,
  year: number,
  count: number,
  position: number,
  cast: Cast,
  previous: Ref | null,
): Slot[] {
  const starts = listStarts(count, year, cast.plan.random('starts', prefix, year));
  return starts.map((startsOn, index) => {
    const publicId = `${prefix}-${year}-${twoDigits(index + 1)}`;
    return {
      publicId,
      year,
      startsOn,
      random: cast.plan.random(publicId),
      cast,
      ...(index === position ? { previous } : {}),
    };
  });
}

/** All years of one family of events, each linked to the edition before it in its series. */
function inventFamily<Event>(
  prefix: 'TRN' | 'ACT',
  toEventRecord: (slot: Slot, toAddress: (title: string) => string) => Event,
  cast: Cast,
): Event[] {
  const { plan } = cast;
  const toAddress = createSlugs();
  const trainings = Math.round(plan.perYear * TRAINING_SHARE);
  const count = prefix === 'TRN' ? trainings : plan.perYear - trainings;
  // The summer school stands in the middle of the year, the forum at its end.
  const position = prefix === 'TRN' ? Math.floor(count / 2) : count - 1;
  return plan.years.flatMap((year) => {
    const previous = plan.years.includes(year - 1)
      ? ref(`${prefix}-${year - 1}-${twoDigits(position + 1)}`)
      : null;
    return toSlots(prefix, year, count, position, cast, previous).map((slot) =>
      toEventRecord(slot, toAddress),
    );
  });
}

/** Trainings and activities of all years. */
export function inventEvents(cast: Cast): Events {
  return {
    trainings: inventFamily('TRN', toTraining, cast),
    activities: inventFamily('ACT', toActivity, cast),
  };
}
