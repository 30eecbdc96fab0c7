import type { Locale } from '@/domain/locales';
import type { RecordLink } from '@/domain/view-models/common';
import { entriesOf } from '../events/index-events';
import { listEventsOf } from '../events/list-events';
import { listMeetingRows } from '../governance/list-meeting-rows';
import { toRecordLink } from '../map/to-record';
import { listPublicationRows } from '../publications/list-publication-rows';
import { listRecords } from '../reader';
import { listPeriodLinks } from '../years/list-periods';

/** Every record that a gap may name, by its permanent id. */
export async function listNamedRecords(locale: Locale): Promise<ReadonlyMap<string, RecordLink>> {
  const [trainings, activities, meetings, publications, periods, items, outcomes] = await Promise.all([
    listEventsOf('training'),
    listEventsOf('activity'),
    listMeetingRows(locale),
    listPublicationRows(locale),
    listPeriodLinks(locale),
    listRecords('work-plan-items', { fields: ['publicId', 'title'] }),
    listRecords('outcomes', { fields: ['publicId', 'title'] }),
  ]);
  const links: readonly RecordLink[] = [
    ...[...entriesOf(trainings, locale), ...entriesOf(activities, locale)].map(({ row }) => row),
    ...meetings,
    ...publications,
    ...periods,
    ...items.map((item) => toRecordLink('work-plan-items', item, locale)),
    ...outcomes.map((outcome) => toRecordLink('outcomes', outcome, locale)),
  ].map(({ publicId, title, route }) => ({ publicId, title, route }));
  return new Map(links.map((link) => [link.publicId, link]));
}
