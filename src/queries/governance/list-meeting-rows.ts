import { compareLatestFirst } from '@/domain/dates/compare-latest-first';
import type { Locale } from '@/domain/locales';
import type { MeetingRow } from '@/domain/view-models/governance';
import { deriveOnce } from '../derive-once';
import { listRecords } from '../reader';
import { MEETING_ROW_FIELDS, type StoredMeetingRow, toMeetingRow } from './to-meeting-row';

const toRows = deriveOnce((meetings: readonly StoredMeetingRow[], locale: Locale): readonly MeetingRow[] =>
  meetings
    .map((meeting) => toMeetingRow(meeting, locale))
    .sort((a, b) => compareLatestFirst(a.startsOn, b.startsOn)),
);

/**
 * All meetings of all bodies, latest first, undated last.
 * @param tags on which changes the page depends; by default on any of what lists show of a meeting
 */
export async function listMeetingRows(
  locale: Locale,
  tags?: readonly string[],
): Promise<readonly MeetingRow[]> {
  const meetings = await listRecords('governance-meetings', {
    fields: MEETING_ROW_FIELDS,
    sort: ['-startsOn', '-sessionNumber'],
    ...(tags && { tags }),
  });
  return toRows(meetings, locale);
}
