import { groupByYear } from '@/domain/event-filters/group-by-year';
import { routes } from '@/domain/routes';
import type { EventsPageView } from '@/domain/view-models/event-lists';
import { Page } from '../layout/page';
import { FilteredList } from '../lists/filtered-list';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';
import { EventList } from './event-list';
import { eventFilterText } from './event-words';

const NAMESPACE = { training: 'trainings', activity: 'activities' } as const;

/** All trainings or all activities, with filters, under the years in which they began. */
export function EventsPage({ view, t, locale }: Words & { readonly view: EventsPageView }) {
  const words = { t, locale };
  const namespace = NAMESPACE[view.family];
  return (
    <Page {...words} title={t(`${namespace}.title`)} summary={t(`${namespace}.summary`)} trail={[]}>
      {(level) => (
        <FilteredList
          {...words}
          view={view}
          route={routes[namespace]()}
          noun={namespace}
          table={namespace}
          empty={t(`${namespace}.empty`)}
          filterName={(name) => t(`events.filters.${name}`)}
          valueText={(name, value) => eventFilterText(name, value, view.names, words)}
        >
          {groupByYear(view.rows).map(({ year, events }) => (
            <Section
              key={year ?? 'undated'}
              level={level}
              title={year === null ? t('events.undated') : t('events.year', { year })}
            >
              <EventList {...words} events={events} />
            </Section>
          ))}
        </FilteredList>
      )}
    </Page>
  );
}
