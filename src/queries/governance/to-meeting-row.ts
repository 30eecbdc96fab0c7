import type { GovernanceMeeting } from '@/cms/payload-types';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import { countDecisions } from '@/domain/governance/count-decisions';
import type { Locale } from '@/domain/locales';
import { routes } from '@/domain/routes';
import type { MeetingRow } from '@/domain/view-models/governance';
import { toText, toTitle } from '../to-text';

/** What a list needs of a meeting; accounts and minutes stay in the database. */
export const MEETING_ROW_FIELDS = [
  'id',
  'publicId',
  'slug',
  'title',
  'body',
  'kind',
  'sessionNumber',
  'startsOn',
  'endsOn',
  'datePrecision',
  'city',
  'country',
  'format',
  'decisions',
] as const;

export type StoredMeetingRow = Pick<GovernanceMeeting, (typeof MEETING_ROW_FIELDS)[number]>;

export function toMeetingRow(meeting: StoredMeetingRow, locale: Locale): MeetingRow {
  const publicId = meeting.publicId ?? '';
  return {
    publicId,
    title: toTitle(meeting.title, locale, publicId),
    route: routes.meeting(meeting.slug ?? ''),
    body: meeting.body,
    kind: meeting.kind ?? null,
    sessionNumber: meeting.sessionNumber ?? null,
    startsOn: toPartialDate(meeting.startsOn, meeting.datePrecision),
    endsOn: toPartialDate(meeting.endsOn, meeting.datePrecision),
    city: toText(meeting.city, locale),
    country: meeting.country ?? null,
    format: meeting.format ?? null,
    decisions: countDecisions((meeting.decisions ?? []).map(({ state }) => state)),
  };
}
