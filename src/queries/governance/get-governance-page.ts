import { cache } from 'react';
import type { BoardTerm } from '@/cms/payload-types';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import type { DocumentKind } from '@/domain/documents/document-kinds';
import { sumDecisions } from '@/domain/governance/count-decisions';
import { GOVERNING_BODIES } from '@/domain/governance/meeting-kinds';
import { type TermStanding, toTermStandings } from '@/domain/governance/to-term-standings';
import type { Locale } from '@/domain/locales';
import type { BoardTermView, GovernancePageView, SeatView } from '@/domain/view-models/governance';
import { listDocuments } from '../documents/list-documents';
import { getToday } from '../get-today';
import { toPerson } from '../map/to-person';
import { toPopulated, toSources } from '../map/to-record';
import { listRecords } from '../reader';
import { toText, toTitle } from '../to-text';
import { listMeetingRows } from './list-meeting-rows';

/** What the centre is governed by. */
const GOVERNING_TEXTS: readonly DocumentKind[] = ['charter', 'rules', 'policy'];

type StoredSeat = NonNullable<BoardTerm['seats']>[number];

function toSeat(seat: StoredSeat, locale: Locale): SeatView {
  const person = toPopulated(seat.person);
  return {
    seat: toText(seat.seat, locale),
    constituency: toText(seat.constituency, locale),
    person: person && toPerson(person, locale),
    from: toPartialDate(seat.from, 'day'),
    to: toPartialDate(seat.to, 'day'),
    isChair: seat.chair === true,
  };
}

function toBoardTerm(term: BoardTerm, standing: TermStanding, locale: Locale): BoardTermView {
  const publicId = term.publicId ?? '';
  const seats = (term.seats ?? []).map((seat) => toSeat(seat, locale));
  return {
    publicId,
    title: toTitle(term.title, locale, publicId),
    number: term.number ?? null,
    startsOn: toPartialDate(term.startsOn, term.datePrecision),
    endsOn: toPartialDate(term.endsOn, term.datePrecision),
    standing,
    seats: [...seats.filter(({ isChair }) => isChair), ...seats.filter(({ isChair }) => !isChair)],
    note: toText(term.note, locale),
    sources: toSources(term, locale),
  };
}

async function listBoardTerms(locale: Locale): Promise<BoardTermView[]> {
  const terms = await listRecords('board-terms', { depth: 2 });
  const dated = terms.map((term) => ({
    stored: term,
    startsOn: toPartialDate(term.startsOn, term.datePrecision),
    endsOn: toPartialDate(term.endsOn, term.datePrecision),
  }));
  return toTermStandings(dated, getToday()).map(({ term, standing }) =>
    toBoardTerm(term.stored, standing, locale),
  );
}

/** The board with its terms, the meetings of each body, and the texts the centre is governed by. */
export const getGovernancePage = cache(async (locale: Locale): Promise<GovernancePageView> => {
  const [terms, meetings, documents] = await Promise.all([
    listBoardTerms(locale),
    listMeetingRows(locale),
    listDocuments(locale),
  ]);
  const bodies = GOVERNING_BODIES.map((body) => ({
    body,
    meetings: meetings.filter((meeting) => meeting.body === body),
  }));
  return {
    terms,
    bodies: bodies.filter((entry) => entry.meetings.length > 0),
    decisions: sumDecisions(meetings.map(({ decisions }) => decisions)),
    documents: documents.filter(({ kind }) => GOVERNING_TEXTS.includes(kind)),
  };
});
