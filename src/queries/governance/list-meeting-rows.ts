import { cache } from 'react';
import { compareLatestFirst } from '@/domain/dates/compare-latest-first';
import type { Locale } from '@/domain/locales';
import type { MeetingRow } from '@/domain/view-models/governance';
import { listRecords } from '../reader';
import { MEETING_ROW_FIELDS, toMeetingRow } from './to-meeting-row';

/** All meetings of all bodies, latest first, undated last; read once for each request. */
export const listMeetingRows = cache(async (locale: Locale): Promise<MeetingRow[]> => {
  const meetings = await listRecords('governance-meetings', {
    fields: MEETING_ROW_FIELDS,
    sort: ['-startsOn', '-sessionNumber'],
  });
  const rows = meetings.map((meeting) => toMeetingRow(meeting, locale));
  return rows.sort((a, b) => compareLatestFirst(a.startsOn, b.startsOn));
});
