import type { GovernanceMeeting } from '@/cms/payload-types';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import type { MeetingFact } from '@/domain/review/review-facts';
import { toPopulated } from '../map/to-record';

export const REVIEWED_OF_MEETINGS = [
  'id',
  'publicId',
  'body',
  'startsOn',
  'datePrecision',
  'quorum',
  'attendees',
  'decisions',
  'minutes',
  'sources',
] as const;

export type ReviewedMeeting = Pick<GovernanceMeeting, (typeof REVIEWED_OF_MEETINGS)[number]>;

type Attendee = NonNullable<GovernanceMeeting['attendees']>[number];

function isOfUnesco({ capacity, person }: Attendee): boolean {
  if (capacity === 'unesco') return true;
  return toPopulated(toPopulated(person)?.affiliationPartner)?.kind === 'unesco';
}

/** Whether UNESCO was there; null where nobody is listed, or those of UNESCO without a word on their presence. */
function wasUnescoPresent({ attendees }: ReviewedMeeting): boolean | null {
  const all = attendees ?? [];
  if (all.length === 0) return null;
  const present = all.filter(isOfUnesco).map((attendee) => attendee.present ?? 'unknown');
  if (present.includes('yes')) return true;
  return present.includes('unknown') ? null : false;
}

/** A meeting as a review counts it. */
export function toMeetingFact(meeting: ReviewedMeeting): MeetingFact {
  const startsOn = toPartialDate(meeting.startsOn, meeting.datePrecision);
  return {
    id: meeting.publicId ?? '',
    isSourced: (meeting.sources ?? []).length > 0,
    body: meeting.body,
    year: startsOn && Number(startsOn.date.slice(0, 4)),
    quorum: meeting.quorum ?? 'unknown',
    wasUnescoPresent: wasUnescoPresent(meeting),
    hasAttendance: (meeting.attendees ?? []).length > 0,
    hasMinutes: toPopulated(meeting.minutes) !== null,
    decisions: (meeting.decisions ?? []).map(({ state, kind }) => ({
      state: state ?? 'unknown',
      kind: kind ?? null,
    })),
  };
}
