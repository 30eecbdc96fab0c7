import { cacheTags } from '@/domain/cache-tags';
import type { Locale } from '@/domain/locales';
import type { RecordLink } from '@/domain/view-models/common';
import { type EventGroup, entriesOf } from '../events/index-events';
import { readEvents } from '../events/list-events';
import { listMeetingRows } from '../governance/list-meeting-rows';
import { toRecordLink } from '../map/to-record';
import { listPublicationRows } from '../publications/list-publication-rows';
import { listRecords } from '../reader';
import { listPeriodLinks } from '../years/list-periods';

/** A record that may be named. */
export type NamedRecord = {
  readonly link: RecordLink;
  /** On which changes a page depends that names it, beyond what it depends on already; null for none. */
  readonly tag: string | null;
};

type Named = readonly [id: string, named: NamedRecord];

const toLink = ({ publicId, title, route }: RecordLink): RecordLink => ({ publicId, title, route });

/** There are thousands of events, and few of them are named. */
function toNamedEvents(events: EventGroup, locale: Locale): Named[] {
  return entriesOf(events, locale).flatMap(({ row }, at) => {
    const event = events[at];
    if (!event) return [];
    const collection = row.family === 'training' ? 'trainings' : 'activities';
    return [[row.publicId, { link: toLink(row), tag: cacheTags.name(collection, event.row.id) }]];
  });
}

/** Every record that a gap may name, by its permanent id. */
export async function listNamedRecords(locale: Locale): Promise<ReadonlyMap<string, NamedRecord>> {
  const [events, meetings, publications, periods, items, outcomes] = await Promise.all([
    readEvents(),
    listMeetingRows(locale),
    listPublicationRows(locale),
    listPeriodLinks(locale),
    listRecords('work-plan-items', { fields: ['publicId', 'title'] }),
    listRecords('outcomes', { fields: ['publicId', 'title'] }),
  ]);
  const links: readonly RecordLink[] = [
    ...meetings,
    ...publications,
    ...periods,
    ...items.map((item) => toRecordLink('work-plan-items', item, locale)),
    ...outcomes.map((outcome) => toRecordLink('outcomes', outcome, locale)),
  ];
  const others = links.map((link): Named => [link.publicId, { link: toLink(link), tag: null }]);
  return new Map([...toNamedEvents(events.all, locale), ...others]);
}
