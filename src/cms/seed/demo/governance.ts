import { type Bilingual, bi } from '../lib/bilingual';
import { type Ref, ref } from '../lib/reference';
import { rich } from '../lib/rich-text';
import type { SeedBoardTerm, SeedMeeting } from '../lib/seed-types';
import { addDays, common, dayOfYear, minutesId, reportId, workPlanId } from './common';
import type { Whole } from './demo-types';
import { type People, SEATS_PER_TERM, TERM_YEARS } from './people';
import type { DemoPlan } from './plan';
import type { Random } from './random';
import { HOME_CITY } from './words/names';

export type Term = Whole<SeedBoardTerm>;
export type Meeting = Whole<SeedMeeting>;

type Seat = NonNullable<Term['seats']>[number];

const MEMBER = bi('Member', '理事');

const CONSTITUENCIES: readonly Bilingual[] = [
  bi('Government of the demonstration host', '演示所在国政府'),
  bi('International organisation of the demonstration', '演示用国际组织'),
  bi('Host institution', '依托单位'),
  bi('Eastern and Southern Africa', '东部和南部非洲'),
  bi('Asia and the Pacific', '亚洲和太平洋'),
  bi('Latin America and the Caribbean', '拉丁美洲和加勒比'),
  bi('Scientific academies', '科学院'),
  bi('Young researchers', '青年科研人员'),
];

/** Nine people for eight seats: the last one follows another in the middle of the term. */
function toSeats(holders: readonly Ref[], startsOn: string, endsOn: string, hasVacancy: boolean): Seat[] {
  const change = addDays(startsOn, 730);
  const seats = CONSTITUENCIES.map((constituency, index): Seat => {
    const person = holders[index];
    const isChair = index === 0;
    const isLast = index === CONSTITUENCIES.length - 1;
    return {
      seat: isChair ? bi('Chair', '主席') : MEMBER,
      constituency,
      ...(person && !(hasVacancy && index === 6) ? { person } : {}),
      from: startsOn,
      to: isLast ? change : endsOn,
      ...(isChair ? { chair: true } : {}),
    };
  });
  const successor = holders[SEATS_PER_TERM - 1];
  const last = CONSTITUENCIES.at(-1);
  return successor && last
    ? [
        ...seats,
        { seat: MEMBER, constituency: last, person: successor, from: addDays(change, 1), to: endsOn },
      ]
    : seats;
}

function inventTerms(plan: DemoPlan, { board }: People): Term[] {
  const starts = plan.years.filter((_, index) => index % TERM_YEARS === 0);
  return starts.map((year, index) => {
    const number = index + 1;
    const [startsOn, endsOn] = [`${year}-02-01`, `${year + TERM_YEARS}-01-31`];
    const holders = board
      .slice(index * SEATS_PER_TERM, number * SEATS_PER_TERM)
      .map((person) => ref(person.publicId));
    const isLast = index === starts.length - 1;
    return {
      ...common(`BRD-${number}`, `board-${year}-${year + TERM_YEARS}`),
      title: bi(`Governing Board ${year}–${year + TERM_YEARS}`, `${year}—${year + TERM_YEARS} 年理事会`),
      number,
      startsOn,
      endsOn,
      datePrecision: 'day',
      seats: toSeats(holders, startsOn, endsOn, isLast),
      ...(isLast
        ? {
            note: bi(
              'The seat of the scientific academies is vacant: nominations were still open when this was written.',
              '科学院席位空缺，截稿时提名仍在进行。',
            ),
          }
        : {}),
    };
  });
}

type Decision = NonNullable<Meeting['decisions']>[number];
type Template = readonly [kind: NonNullable<Decision['kind']>, text: Bilingual, responsible: Bilingual];

const DIRECTOR = bi('Director', '主任');
const SECRETARIAT = bi('Secretariat', '秘书处');
const BOARD = bi('Governing Board', '理事会');

const STANDING: readonly ((year: number) => Template)[] = [
  (year) => ['adoption', bi(`Adopted the report on ${year - 1}.`, `通过 ${year - 1} 年工作报告。`), BOARD],
  (year) => [
    'programme',
    bi(`Adopted the work plan for ${year + 1}.`, `通过 ${year + 1} 年工作计划。`),
    DIRECTOR,
  ],
  (year) => ['budget', bi(`Approved the budget for ${year + 1}.`, `批准 ${year + 1} 年预算。`), DIRECTOR],
];

const OCCASIONAL: readonly Template[] = [
  [
    'programme',
    bi(
      'Asked for at least one training a year for small island developing States.',
      '要求每年至少为小岛屿发展中国家举办一次培训。',
    ),
    DIRECTOR,
  ],
  [
    'recommendation',
    bi('Recommended that women be at least half of the lecturers.', '建议女性在授课专家中至少占一半。'),
    DIRECTOR,
  ],
  [
    'other',
    bi(
      'Asked the Secretariat to publish all teaching material under an open licence.',
      '要求秘书处以开放许可发布全部教学材料。',
    ),
    SECRETARIAT,
  ],
  [
    'appointment',
    bi('Appointed two members of the advisory group on research.', '任命研究咨询组两名成员。'),
    BOARD,
  ],
  [
    'programme',
    bi(
      'Agreed to hold follow-up surveys one year after each course.',
      '同意在每期培训班结束一年后开展跟踪回访。',
    ),
    SECRETARIAT,
  ],
  [
    'budget',
    bi('Released 40,000 euros from the reserve for fellowships.', '从准备金中拨付 4 万欧元用于奖学金。'),
    DIRECTOR,
  ],
  [
    'recommendation',
    bi(
      'Recommended closer work with national commissions on nominations.',
      '建议在学员推荐方面与各国全国委员会加强合作。',
    ),
    SECRETARIAT,
  ],
  [
    'other',
    bi(
      'Took note of the audit statement and asked for a register of risks.',
      '听取审计报告，并要求建立风险登记册。',
    ),
    DIRECTOR,
  ],
];

type Follow = Pick<Decision, 'state' | 'followUp'>;

const FOLLOW_UPS: readonly Bilingual[] = [
  bi('Carried out as decided and reported at the next meeting.', '已按决定执行，并在下次会议上报告。'),
  bi('Carried out with a delay of half a year.', '已执行，延迟半年。'),
  bi('Part of the work plan since then.', '此后已列入工作计划。'),
];

/** Kinds of decision that are carried out by being taken. */
const AT_ONCE: ReadonlySet<Template[0]> = new Set(['adoption', 'appointment']);

/** What became of a decision: most of the old ones are done, few of the latest. */
function toFollow(kind: Template[0], year: number, plan: DemoPlan, random: Random): Follow {
  if (AT_ONCE.has(kind)) return { state: 'done' };
  const age = plan.lastYear - year;
  if (age <= 0) return { state: random.pick(['open', 'in-progress'] as const) };
  const state = random.weighted([
    ['done', age > 2 ? 80 : 45],
    ['in-progress', age > 2 ? 4 : 35],
    ['dropped', 6],
    ['unknown', 10],
  ] as const);
  if (state === 'done') return { state, followUp: random.pick(FOLLOW_UPS) };
  if (state === 'dropped') {
    return { state, followUp: bi('Dropped: the funds were not raised.', '已取消：未能筹得经费。') };
  }
  return { state };
}

function toDecisions(
  code: string,
  year: number,
  isBoard: boolean,
  plan: DemoPlan,
  random: Random,
): Decision[] {
  const standing = isBoard ? STANDING.map((toTemplate) => toTemplate(year)) : [];
  const templates = [...standing, ...random.sample(OCCASIONAL, random.int(1, 3))];
  return templates.map(([kind, text, responsible], index) => ({
    number: `${code}/${index + 1}`,
    kind,
    text,
    responsible,
    ...(random.chance(0.6) ? { dueOn: `${year + 1}-06-30` } : {}),
    ...toFollow(kind, year, plan, random),
  }));
}

type Attendee = NonNullable<Meeting['attendees']>[number];

/** The holders of seats on the day, and those who sit with them. */
function toAttendees(term: Term, day: string, people: People, random: Random): Attendee[] {
  const isRecorded = random.chance(0.9);
  const present = (share: number): Attendee['present'] => {
    if (!isRecorded) return 'unknown';
    return random.chance(share) ? 'yes' : 'no';
  };
  const members = (term.seats ?? [])
    .filter(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'))
    .flatMap(({ person, constituency }): Attendee[] => {
      if (!person || !constituency) return [];
      const capacity = constituency === CONSTITUENCIES[1] ? 'unesco' : 'member';
      return [{ person, capacity, represents: constituency, present: present(0.85) }];
    });
  return [
    ...members,
    { person: ref(people.director.publicId), capacity: 'non-voting', represents: DIRECTOR, present: 'yes' },
    {
      person: ref(people.secretary.publicId),
      capacity: 'secretariat',
      represents: SECRETARIAT,
      present: 'yes',
    },
    ...(random.chance(0.4)
      ? [{ name: 'Observer of a partner', capacity: 'observer', present: 'yes' } as const]
      : []),
  ];
}

/** More than half of the voting members. */
function toQuorum(attendees: readonly Attendee[]): NonNullable<Meeting['quorum']> {
  const voting = attendees.filter(({ capacity }) => capacity === 'member' || capacity === 'unesco');
  if (voting.some(({ present }) => present === 'unknown')) return 'unknown';
  return voting.filter(({ present }) => present === 'yes').length * 2 > voting.length ? 'yes' : 'no';
}

function toAgenda(year: number, isBoard: boolean, plan: DemoPlan, previousMinutes: string | null) {
  const has = (other: number) => plan.years.includes(other) && other !== plan.yearWithoutReport;
  const items: readonly (readonly [title: Bilingual, document?: string | null | false])[] = isBoard
    ? [
        [bi('Adoption of the agenda', '通过议程')],
        [bi('Minutes of the previous session', '上次会议纪要'), previousMinutes],
        [
          bi(`Report on the work of ${year - 1}`, `${year - 1} 年工作报告`),
          has(year - 1) && reportId(year - 1),
        ],
        [
          bi(`Work plan and budget for ${year + 1}`, `${year + 1} 年工作计划与预算`),
          plan.years.includes(year + 1) && workPlanId(year + 1),
        ],
        [bi('Follow-up of earlier decisions', '以往决定的落实情况')],
        [bi('Any other business', '其他事项')],
      ]
    : [
        [bi('Adoption of the agenda', '通过议程')],
        [bi('Progress of the work plan', '工作计划进展'), workPlanId(year)],
        [bi('Preparation of the session of the board', '理事会会议筹备')],
        [bi('Any other business', '其他事项')],
      ];
  return items.map(([title, document], index) => ({
    number: String(index + 1),
    title,
    ...(document ? { document: ref(document) } : {}),
  }));
}

/** The minutes of one meeting in ten are lost. */
function hasMinutes(meeting: string, plan: DemoPlan): boolean {
  const isHeld = plan.years.includes(Number(meeting.slice(4, 8)));
  return isHeld && plan.random('minutes', meeting).chance(0.9);
}

/** 1st, 2nd, 3rd, 11th. */
function toOrdinal(number: number): string {
  const ends = ['th', 'st', 'nd', 'rd'];
  const isTeen = Math.floor((number % 100) / 10) === 1;
  return `${number}${isTeen ? 'th' : (ends[number % 10] ?? 'th')}`;
}

function toTitle(isBoard: boolean, session: number): Bilingual {
  return isBoard
    ? bi(`${toOrdinal(session)} session of the Governing Board`, `理事会第 ${session} 次会议`)
    : bi(`${toOrdinal(session)} meeting of the Executive Committee`, `执行委员会第 ${session} 次会议`);
}

type Session = {
  readonly publicId: string;
  readonly year: number;
  readonly number: number;
  readonly isBoard: boolean;
  readonly isOnline: boolean;
  readonly random: Random;
};

function toSummary({ year, isBoard }: Session, decisions: number): Bilingual {
  return isBoard
    ? bi(
        `The board looked back on ${year - 1}, decided on the plan and the budget for ${year + 1} and took ${decisions} decisions in all.`,
        `理事会回顾了 ${year - 1} 年的工作，审议了 ${year + 1} 年的计划和预算，共作出 ${decisions} 项决定。`,
      )
    : bi(
        `The committee went through the work plan of ${year} item by item and prepared the session of the board.`,
        `委员会逐项检查了 ${year} 年工作计划，并筹备理事会会议。`,
      );
}

/** When and where. */
function toCalendar({ year, isBoard, isOnline, random }: Session) {
  const startsOn = dayOfYear(year, isBoard ? random.int(290, 330) : random.int(70, 120));
  return {
    startsOn,
    endsOn: addDays(startsOn, isBoard && !isOnline ? 1 : 0),
    datePrecision: 'day' as const,
    format: isOnline ? ('online' as const) : random.pick(['onsite', 'onsite', 'hybrid'] as const),
    ...(isOnline ? {} : { city: HOME_CITY, venue: bi('Harbour Hall', '海港会堂') }),
  };
}

/** Minutes are approved a year later, at the next session. */
function toMinutes({ publicId, year }: Session, plan: DemoPlan): Partial<Meeting> {
  return {
    ...(hasMinutes(publicId, plan) ? { minutes: ref(minutesId(publicId)) } : {}),
    ...(year < plan.lastYear ? { minutesApprovedOn: dayOfYear(year + 1, 300) } : {}),
  };
}

function toMeeting(session: Session, term: Term, people: People, plan: DemoPlan): Meeting {
  const { publicId, year, number, isBoard, random } = session;
  const calendar = toCalendar(session);
  const attendees = toAttendees(term, calendar.startsOn, people, random);
  const previous = `GOV-${year - 1}-02`;
  const decisions = toDecisions(`${isBoard ? 'GB' : 'EC'}/${number}`, year, isBoard, plan, random);
  const chair = term.seats?.find((seat) => seat.chair)?.person;
  return {
    ...common(publicId, isBoard ? `governing-board-${year}` : `executive-committee-${year}`),
    title: toTitle(isBoard, number),
    body: isBoard ? 'governing-board' : 'executive-committee',
    term: ref(term.publicId),
    sessionNumber: number,
    kind: isBoard && number === 1 ? 'inaugural' : 'ordinary',
    ...calendar,
    ...(chair ? { chair } : {}),
    attendees,
    quorum: toQuorum(attendees),
    agenda: toAgenda(year, isBoard, plan, hasMinutes(previous, plan) ? minutesId(previous) : null),
    decisions,
    ...(random.chance(0.85) ? { summary: toSummary(session, decisions.length) } : {}),
    ...(isBoard && random.chance(0.6) ? { account: toAccount() } : {}),
    ...toMinutes(session, plan),
  };
}

function toAccount() {
  return rich(
    [
      'The Director reported on what had been planned, what was done and what was not. Members asked about follow-up surveys and about the share of women among lecturers.',
      { h: 'Discussion' },
      {
        list: [
          'Trainings on request of countries should be agreed a year ahead.',
          'Documents should reach the members four weeks before a session.',
          'Figures that are not known should be named as such.',
        ],
      },
    ],
    [
      '主任报告了计划内容、完成情况和未完成事项。理事询问了跟踪回访情况以及女性在授课专家中的比例。',
      { h: '讨论情况' },
      {
        list: [
          '应各国要求举办的培训应提前一年商定。',
          '会议文件应在会前四周送达理事。',
          '尚不清楚的数据应如实注明。',
        ],
      },
    ],
  );
}

/** Terms of the board, and two meetings a year: the Executive Committee in spring, the board in autumn. */
export function inventGovernance(
  plan: DemoPlan,
  people: People,
): { readonly terms: readonly Term[]; readonly meetings: readonly Meeting[] } {
  const terms = inventTerms(plan, people);
  const meetings = plan.years.flatMap((year, index) => {
    const term = terms[Math.floor(index / TERM_YEARS)];
    if (!term) return [];
    return [false, true].map((isBoard) => {
      const publicId = `GOV-${year}-${isBoard ? '02' : '01'}`;
      const isOnline = year === 2020 || year === 2021;
      const random = plan.random(publicId);
      return toMeeting({ publicId, year, number: index + 1, isBoard, isOnline, random }, term, people, plan);
    });
  });
  return { terms, meetings };
}
