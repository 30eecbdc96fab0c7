import { formatPartialDate } from '@/domain/dates/format-partial-date';
import type { DossierView } from '@/domain/view-models/dossier';
import type { BoardTermView, MeetingPageView, SeatView } from '@/domain/view-models/governance';
import type { Block, Line } from '../blocks';
import { dates, quote, quoteOrUnknown, say, toPageAddress, unknown, type Writing } from '../parts/line';
import { section } from '../parts/section';
import { sayStatus } from '../parts/status';

function toMember({ person, isChair }: SeatView, writing: Writing): Line {
  const { t, locale } = writing;
  if (!person) return unknown(writing);
  return [
    ...quote(person.name, locale),
    ...(isChair ? [{ text: `${t('ui.listComma')}${t('governance.chair')}` }] : []),
    ...(person.affiliation ? [{ text: '\n' }, ...quote(person.affiliation, locale, { look: 'quiet' })] : []),
  ];
}

function toTermDates({ startsOn, endsOn }: BoardTermView, writing: Writing): Line {
  const { t, locale } = writing;
  if (startsOn && !endsOn) return say(t('governance.from', { date: formatPartialDate(startsOn, locale) }));
  return dates(startsOn, endsOn, writing);
}

function toTerm(term: BoardTermView, writing: Writing): Block {
  const { t, locale } = writing;
  const { title, seats, note, standing } = term;
  return section(quote(title, locale), [
    { kind: 'facts', facts: [{ term: t('governance.term'), details: [toTermDates(term, writing)] }] },
    ...(standing === 'latest-known'
      ? [{ kind: 'notice' as const, text: say(t('governance.latestNote')) }]
      : []),
    ...(note ? [{ kind: 'paragraph' as const, text: quote(note, locale) }] : []),
    seats.length === 0
      ? { kind: 'empty', text: t('governance.noSeats') }
      : {
          kind: 'table',
          caption: t('governance.seatCount', { count: seats.length }),
          columns: [
            { label: t('governance.seat'), share: 3 },
            { label: t('governance.constituency'), share: 4 },
            { label: t('governance.member'), share: 5 },
            { label: t('governance.served'), share: 4 },
          ],
          rows: seats.map((seat) => [
            quoteOrUnknown(seat.seat, writing),
            quoteOrUnknown(seat.constituency, writing),
            toMember(seat, writing),
            dates(seat.from, seat.to, writing),
          ]),
        },
  ]);
}

function toQuorum({ quorum }: MeetingPageView, writing: Writing): Line {
  if (quorum === 'unknown') return unknown(writing);
  return say(writing.t(quorum === 'yes' ? 'governance.meeting.quorumYes' : 'governance.meeting.quorumNo'));
}

/** How many of those named were there; not known where nobody is named. */
function toPresent({ attendees }: MeetingPageView, writing: Writing): Line {
  if (attendees.length === 0) return unknown(writing);
  const present = attendees.filter((attendee) => attendee.present === 'yes').length;
  return say(writing.t('category2.criteria.partOf', { value: present, whole: attendees.length }));
}

function toMeetings(meetings: readonly MeetingPageView[], writing: Writing): Block {
  const { t, locale } = writing;
  if (meetings.length === 0) return { kind: 'empty', text: t('governance.noMeetings') };
  return {
    kind: 'table',
    caption: t('common.counted', { noun: 'meetings', count: meetings.length }),
    columns: [
      { label: t('governance.meeting.date'), share: 3 },
      { label: t('governance.meeting.one'), share: 5 },
      { label: t('governance.meeting.quorum'), share: 2 },
      { label: t('governance.meeting.present'), share: 2 },
      { label: t('governance.decisions'), share: 2, isNumeric: true },
    ],
    rows: meetings.map((meeting) => [
      dates(meeting.row.startsOn, meeting.row.endsOn, writing),
      [
        ...quote(meeting.title, locale, { href: toPageAddress(meeting.row.route, writing) }),
        { text: `\n${t(`governance.bodies.${meeting.row.body}`)}`, look: 'quiet' },
      ],
      toQuorum(meeting, writing),
      toPresent(meeting, writing),
      say(String(meeting.decisions.length)),
    ]),
  };
}

function toDecisions(meetings: readonly MeetingPageView[], writing: Writing): Block {
  const { t, locale } = writing;
  const decisions = meetings.flatMap(({ row, decisions: made }) =>
    made.map((decision) => ({ decision, startsOn: row.startsOn })),
  );
  if (decisions.length === 0) return { kind: 'empty', text: t('governance.noDecisions') };
  return {
    kind: 'table',
    caption: t('governance.decisionCount', { count: decisions.length }),
    columns: [
      { label: t('pdf.item'), share: 2 },
      { label: t('governance.meeting.date'), share: 3 },
      { label: t('governance.meeting.decision'), share: 7 },
      { label: t('governance.state'), share: 3 },
    ],
    rows: decisions.map(({ decision, startsOn }) => [
      decision.number ? say(decision.number) : unknown(writing),
      dates(startsOn, null, writing),
      [
        ...quoteOrUnknown(decision.text, writing),
        ...(decision.followUp
          ? [{ text: '\n' }, ...quote(decision.followUp, locale, { look: 'quiet' })]
          : []),
      ],
      sayStatus(decision.state, writing),
    ]),
  };
}

/** The Governing Board: seats and terms, regularity of meetings, quorum, and what became of decisions. */
export function toBoardRecord({ governance, meetings }: DossierView, writing: Writing): Block[] {
  const { t } = writing;
  return [
    ...(governance.terms.length === 0
      ? [{ kind: 'empty' as const, text: t('governance.noBoardNow') }]
      : governance.terms.map((term) => toTerm(term, writing))),
    section(t('governance.meetings'), [toMeetings(meetings, writing)]),
    section(t('governance.decisions'), [toDecisions(meetings, writing)]),
  ];
}
