import type {
  BoardTermView,
  GovernancePageView,
  MeetingPageView,
  MeetingRow,
  PersonView,
  SeatView,
} from '@/domain/view-models/governance';
import {
  day,
  en,
  exampleBareRecord,
  exampleFile,
  exampleRecord,
  exampleSite,
  exampleText,
  zh,
} from '../record/record.examples';
import type { Example } from '../ui/example';
import { GovernancePage } from './governance-page';
import { MeetingPage } from './meeting-page';

const NO_DECISIONS = { open: 0, 'in-progress': 0, done: 0, dropped: 0, unknown: 0 };

const person: PersonView = {
  name: en('Amina Example'),
  post: en('Professor'),
  affiliation: en('Example University'),
  partner: { publicId: 'PRT-01', title: en('Example University'), route: '/partners/example-university' },
  country: 'KEN',
};

const bareName: PersonView = {
  name: zh('示例人'),
  post: null,
  affiliation: null,
  partner: null,
  country: null,
};

const seat: SeatView = {
  seat: en('Member'),
  constituency: en('African States'),
  person,
  from: day('2018-06-01'),
  to: null,
  isChair: false,
};

const term: BoardTermView = {
  publicId: 'BRD-02',
  title: en('Second Governing Board'),
  number: 2,
  startsOn: day('2018-06-01'),
  endsOn: null,
  standing: 'latest-known',
  seats: [{ ...seat, seat: null, isChair: true }, seat, { ...seat, person: null, seat: null }],
  note: null,
  sources: exampleRecord.sources,
};

const meeting: MeetingRow = {
  publicId: 'GOV-2020-01',
  title: en('Fourth meeting of the Governing Board'),
  route: '/governance/meetings/fourth',
  body: 'governing-board',
  kind: 'ordinary',
  sessionNumber: 4,
  startsOn: day('2020-05-04'),
  endsOn: day('2020-05-05'),
  city: en('Nairobi'),
  country: 'KEN',
  format: 'hybrid',
  decisions: { ...NO_DECISIONS, done: 1, open: 1 },
};

const page: GovernancePageView = {
  terms: [
    term,
    {
      ...term,
      publicId: 'BRD-01',
      title: en('First board'),
      standing: 'ended',
      endsOn: day('2018-05-31'),
      seats: [],
    },
  ],
  bodies: [
    { body: 'governing-board', meetings: [meeting] },
    {
      body: 'advisory',
      meetings: [
        { ...meeting, publicId: 'GOV-2019-01', startsOn: null, endsOn: null, decisions: NO_DECISIONS },
      ],
    },
  ],
  decisions: meeting.decisions,
  documents: [exampleFile],
};

export const fullMeeting: MeetingPageView = {
  ...exampleRecord,
  publicId: meeting.publicId,
  title: meeting.title,
  row: meeting,
  venue: en('Hall 2'),
  term: { publicId: term.publicId, title: term.title, route: '/governance#BRD-02' },
  chair: person,
  quorum: 'yes',
  summary: en('The board adopted the plan.'),
  account: exampleText,
  agenda: [
    { number: '1', title: en('Opening'), document: null },
    { number: null, title: null, document: exampleFile },
  ],
  decisions: [
    {
      number: '4/1',
      text: en('Adopts the plan.'),
      kind: 'adoption',
      responsible: en('Director'),
      dueOn: day('2020-12-31'),
      state: 'done',
      followUp: en('Published in June.'),
      evidence: [exampleFile],
    },
    {
      number: null,
      text: null,
      kind: null,
      responsible: null,
      dueOn: null,
      state: 'unknown',
      followUp: null,
      evidence: [],
    },
  ],
  attendees: [
    { person, capacity: 'member', represents: en('Kenya'), present: 'yes', isOfUnesco: false },
    { person: bareName, capacity: 'non-voting', represents: null, present: 'yes', isOfUnesco: true },
    { person: bareName, capacity: null, represents: null, present: 'unknown', isOfUnesco: true },
  ],
  minutes: exampleFile,
  minutesApprovedOn: day('2020-07-01'),
  documents: [exampleFile, { ...exampleFile, publicId: 'DOC-2020-02', title: en('Budget'), kind: 'budget' }],
  media: [],
  previous: { ...meeting, title: en('Third meeting') },
  next: null,
};

export const bareMeeting: MeetingPageView = {
  ...exampleBareRecord,
  publicId: meeting.publicId,
  row: {
    ...meeting,
    kind: null,
    sessionNumber: null,
    startsOn: null,
    endsOn: null,
    city: null,
    country: null,
    format: null,
  },
  venue: null,
  term: null,
  chair: null,
  quorum: 'unknown',
  summary: null,
  account: null,
  agenda: [],
  decisions: [],
  attendees: [],
  minutes: null,
  minutesApprovedOn: null,
  documents: [],
  media: [],
  previous: null,
  next: null,
};

export const governanceExamples = {
  full: { name: 'governance', draw: (words) => <GovernancePage view={page} {...words} /> },
  inOffice: {
    name: 'governance, board in office',
    draw: (words) => (
      <GovernancePage
        view={{ ...page, terms: [{ ...term, standing: 'in-office', endsOn: day('2030-05-31') }] }}
        {...words}
      />
    ),
  },
  empty: {
    name: 'governance, nothing recorded',
    draw: (words) => (
      <GovernancePage view={{ terms: [], bodies: [], decisions: NO_DECISIONS, documents: [] }} {...words} />
    ),
  },
  meeting: {
    name: 'meeting',
    draw: (words) => <MeetingPage view={fullMeeting} site={exampleSite} {...words} />,
  },
  bareMeeting: {
    name: 'meeting, nothing recorded',
    draw: (words) => <MeetingPage view={bareMeeting} site={exampleSite} {...words} />,
  },
} satisfies Record<string, Example>;
