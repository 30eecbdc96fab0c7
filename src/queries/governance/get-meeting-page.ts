import { cache } from 'react';
import type { GovernanceMeeting } from '@/cms/payload-types';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import { toGuessedText } from '@/domain/guess-language';
import type { Locale } from '@/domain/locales';
import type { AgendaItemView, AttendeeView, MeetingPageView } from '@/domain/view-models/governance';
import { toMediaList } from '../map/to-media';
import { toPerson } from '../map/to-person';
import { toDocument, toDocuments, toPopulated, toRecordLink, toRecordView } from '../map/to-record';
import { toRichText } from '../map/to-rich-text';
import { getRecord } from '../reader';
import { toText } from '../to-text';
import { listMeetingRows } from './list-meeting-rows';
import { toDecision } from './to-decision';
import { toMeetingRow } from './to-meeting-row';

type Rows<Key extends 'agenda' | 'attendees'> = NonNullable<GovernanceMeeting[Key]>[number];

function toAgendaItem(item: Rows<'agenda'>, locale: Locale): AgendaItemView {
  const document = toPopulated(item.document);
  return {
    number: item.number ?? null,
    title: toText(item.title, locale),
    document: document && toDocument(document, locale),
  };
}

/** Attendees are people with a record or a bare name; a row with neither says nothing and is left out. */
function toAttendee(attendee: Rows<'attendees'>, locale: Locale): AttendeeView[] {
  const person = toPopulated(attendee.person);
  const name = toGuessedText(attendee.name);
  const bare = name && { name, post: null, affiliation: null, partner: null, country: null };
  const view = person ? toPerson(person, locale) : bare;
  if (!view) return [];
  const { capacity, represents, present } = attendee;
  const partner = toPopulated(person?.affiliationPartner);
  return [
    {
      person: view,
      capacity: capacity ?? null,
      represents: toText(represents, locale),
      present: present ?? 'unknown',
      isOfUnesco: capacity === 'unesco' || partner?.kind === 'unesco',
    },
  ];
}

/** A meeting of a governing body: agenda, decisions and what came of them, attendance, documents. */
export const getMeetingPage = cache(async (slug: string, locale: Locale): Promise<MeetingPageView | null> => {
  const meeting = await getRecord('governance-meetings', slug, { depth: 2 });
  if (!meeting) return null;
  const all = await listMeetingRows(locale);
  const row = toMeetingRow(meeting, locale);
  const ofBody = all.filter(({ body }) => body === row.body);
  const index = ofBody.findIndex(({ publicId }) => publicId === row.publicId);
  const term = toPopulated(meeting.term);
  const chair = toPopulated(meeting.chair);
  const minutes = toPopulated(meeting.minutes);
  return {
    ...toRecordView(meeting, locale),
    row,
    venue: toText(meeting.venue, locale),
    term: term && toRecordLink('board-terms', term, locale),
    chair: chair && toPerson(chair, locale),
    quorum: meeting.quorum ?? 'unknown',
    summary: toText(meeting.summary, locale),
    account: toRichText(meeting.account, locale),
    agenda: (meeting.agenda ?? []).map((item) => toAgendaItem(item, locale)),
    decisions: (meeting.decisions ?? []).map((decision) => toDecision(decision, locale)),
    attendees: (meeting.attendees ?? []).flatMap((attendee) => toAttendee(attendee, locale)),
    minutes: minutes && toDocument(minutes, locale),
    minutesApprovedOn: toPartialDate(meeting.minutesApprovedOn, 'day'),
    documents: toDocuments(meeting.documents, locale),
    media: toMediaList(meeting.media, locale),
    previous: ofBody[index + 1] ?? null,
    next: ofBody[index - 1] ?? null,
  };
});
