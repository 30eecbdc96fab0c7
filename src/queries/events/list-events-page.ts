import { eventFilters, type FilterableEvent } from '@/domain/event-filters/event-filters';
import { toEventPeriod } from '@/domain/event-filters/to-event-period';
import type { EventFamily } from '@/domain/events/event-kinds';
import type { LangText } from '@/domain/lang-text';
import { toListView } from '@/domain/lists/to-list-view';
import type { Locale } from '@/domain/locales';
import type { EventsPageView } from '@/domain/view-models/event-lists';
import type { EventEntry } from '@/domain/view-models/events';
import type { PeriodLink } from '@/domain/view-models/periods';
import { deriveOnce } from '../derive-once';
import { listPartners } from '../partners/list-partners';
import type { StoredPartner } from '../partners/to-partner-row';
import { toTitle } from '../to-text';
import { listPeriodLinks } from '../years/list-periods';
import { entriesOf } from './index-events';
import { toEventListRow } from './list-event-rows';
import { listEventsOf } from './list-events';

type ListedEvent = FilterableEvent & EventEntry;

type PartnerNames = {
  readonly slugOf: ReadonlyMap<number, string>;
  readonly nameOf: Readonly<Record<string, LangText>>;
};

const toPartnerNames = deriveOnce(
  (partners: readonly StoredPartner[], locale: Locale): PartnerNames => ({
    slugOf: new Map(partners.map(({ id, slug }) => [id, slug])),
    nameOf: Object.fromEntries(
      partners.map(({ publicId, slug, name }) => [slug, toTitle(name, locale, publicId)]),
    ),
  }),
);

const toListedEvents = deriveOnce(
  (
    entries: readonly EventEntry[],
    periods: readonly PeriodLink[],
    { slugOf }: PartnerNames,
  ): readonly ListedEvent[] =>
    entries.map((entry) => ({
      ...entry,
      period: toEventPeriod(entry.facts, periods),
      partners: entry.partnerIds.flatMap((id) => slugOf.get(id) ?? []),
    })),
);

/**
 * Trainings or activities, latest first, filtered as the query asks.
 * @param query the query string; see domain/event-filters for its names
 */
export async function listEventsPage(
  family: EventFamily,
  query: Readonly<Record<string, string>>,
  locale: Locale,
): Promise<EventsPageView> {
  const [entries, periods, storedPartners] = await Promise.all([
    listEventsOf(family),
    listPeriodLinks(locale),
    listPartners(),
  ]);
  const partners = toPartnerNames(storedPartners, locale);
  const events = toListedEvents(entriesOf(entries, locale), periods, partners);
  const filters = eventFilters<ListedEvent>(locale, (slug) => partners.nameOf[slug]?.text ?? slug);
  const view = toListView(events, filters, query);
  return {
    ...view,
    rows: view.rows.map(toEventListRow),
    family,
    names: {
      period: Object.fromEntries(periods.map(({ slug, title }) => [slug, title])),
      partner: partners.nameOf,
    },
  };
}
