import { compareLatestFirst } from '@/domain/dates/compare-latest-first';
import type { Locale } from '@/domain/locales';
import type { MeetingDecision } from '@/domain/view-models/governance';
import { listRecords } from '../reader';
import { toDecision } from './to-decision';
import { MEETING_ROW_FIELDS, toMeetingRow } from './to-meeting-row';

/** The decisions of all meetings, those of the latest meeting first. */
export async function listDecisions(locale: Locale): Promise<MeetingDecision[]> {
  const meetings = await listRecords('governance-meetings', {
    fields: MEETING_ROW_FIELDS,
    sort: ['-startsOn', '-sessionNumber'],
    depth: 1,
  });
  return meetings
    .map((stored) => ({ meeting: toMeetingRow(stored, locale), stored }))
    .sort((a, b) => compareLatestFirst(a.meeting.startsOn, b.meeting.startsOn))
    .flatMap(({ meeting, stored }) =>
      (stored.decisions ?? []).map((decision) => ({ meeting, decision: toDecision(decision, locale) })),
    );
}
