import type { ReactNode } from 'react';
import { toPath } from '@/domain/routes';
import type { EventRow } from '@/domain/view-models/events';
import { placeText } from '../record/place-text';
import { RecordList, type RecordRow } from '../ui/record-list';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';
import { formatText, kindText, peopleText } from './event-words';

/** An event as a row; without `people` where the page does not know them, with null where nobody does. */
export type ListedEvent = Omit<EventRow, 'people'> & {
  readonly people?: number | null;
  readonly countryCount?: number | null;
};

type EventListProps<Event extends ListedEvent> = Words & {
  readonly events: readonly Event[];
  /** Says of each row whether it is a training or an activity, in lists of both. */
  readonly isMixed?: boolean;
  /** What stands at the end of a row instead of the number of people. */
  readonly figureOf?: (event: Event) => ReactNode;
  readonly empty?: ReactNode;
};

/** Trainings and activities as rows: when, what, which kind, where, how many people from how many countries. */
export function EventList<Event extends ListedEvent>(props: EventListProps<Event>) {
  const { events, isMixed = false, figureOf, empty, t, locale } = props;
  const words = { t, locale };
  const rows = events.map(
    (event): RecordRow => ({
      key: event.publicId,
      title: event.title,
      href: toPath(locale, event.route),
      startsOn: event.startsOn,
      endsOn: event.endsOn,
      meta: toMeta(event, isMixed, words),
      figure: figureOf ? figureOf(event) : <PeopleFigure event={event} {...words} />,
    }),
  );
  return <RecordList t={t} locale={locale} rows={rows} empty={empty} />;
}

function toMeta(event: ListedEvent, isMixed: boolean, { t, locale }: Words) {
  const family = t(event.family === 'training' ? 'trainings.one' : 'activities.one');
  const parts = [
    isMixed ? family : null,
    kindText(event.kind, t),
    placeText(event.city, event.country, locale),
    event.format ? formatText(event.format, t) : null,
  ];
  return parts.filter((part) => part !== null);
}

function PeopleFigure({ event, t }: Words & { readonly event: ListedEvent }) {
  const { family, people, countryCount } = event;
  if (people === undefined) return null;
  const label = t(family === 'training' ? 'events.people.training' : 'events.people.activity');
  return (
    <>
      <span className="md:block">
        {people === null ? (
          <>
            {label} <Unknown t={t} />
          </>
        ) : (
          peopleText(family, people, t)
        )}
      </span>{' '}
      {countryCount ? (
        <span className="md:block">{t('events.fromCountries', { count: countryCount })}</span>
      ) : null}
    </>
  );
}
