import { formatText, kindText, peopleText } from '@/components/events/event-words';
import { placeText } from '@/components/record/place-text';
import type { EventRow } from '@/domain/view-models/events';
import type { PeriodPage } from '@/domain/view-models/periods';
import type { Block, Line, RowLine, TableBlock } from '../blocks';
import { count, dates, quote, say, toPageAddress, unknown, type Writing } from '../parts/line';
import { toBars } from '../parts/to-bars';

function toPeople({ family, people }: EventRow, writing: Writing): Line {
  const { t } = writing;
  if (people !== null) return say(peopleText(family, people, t));
  const label = t(family === 'training' ? 'events.people.training' : 'events.people.activity');
  return [{ text: `${label} ` }, ...unknown(writing)];
}

/** An event as a row: when, what, where, how many people. */
function toRow(event: EventRow, writing: Writing): RowLine {
  const { t, locale } = writing;
  const place = placeText(event.city, event.country, locale);
  return {
    date: dates(event.startsOn, event.endsOn, writing),
    title: quote(event.title, locale, { href: toPageAddress(event.route, writing) }),
    meta: [
      ...(place ? [quote(place, locale)] : []),
      ...(event.format ? [say(formatText(event.format, t))] : []),
      say(event.publicId),
    ],
    figure: toPeople(event, writing),
  };
}

function toKindTable(view: PeriodPage, writing: Writing): TableBlock {
  const { t } = writing;
  return {
    kind: 'table',
    caption: t('pdf.eventsByKind'),
    columns: [
      { label: t('events.filters.kind'), share: 4 },
      { label: t('pdf.family'), share: 4 },
      { label: t('charts.value'), share: 2, isNumeric: true },
    ],
    rows: view.eventsByKind.map(({ family, kind, events }) => [
      say(kindText(kind, t)),
      say(t(family === 'training' ? 'trainings.title' : 'activities.title')),
      count(events.length, writing),
    ]),
  };
}

/** What was done, by kind: a chart with its table, then each event with its date. */
export function toDone(view: PeriodPage, writing: Writing): Block[] {
  const { t } = writing;
  const { eventsByKind, mode } = view;
  const facts: Block[] = mode
    ? [{ kind: 'facts', facts: [{ term: t('years.mode'), details: [say(t(`years.modes.${mode}`))] }] }]
    : [];
  if (eventsByKind.length === 0) return [...facts, { kind: 'empty', text: t('years.doneNone') }];
  const bars = eventsByKind.map(({ kind, events }) => ({ label: kindText(kind, t), value: events.length }));
  return [
    ...facts,
    ...toBars(t('pdf.eventsByKind'), bars, writing),
    toKindTable(view, writing),
    ...eventsByKind.map(
      ({ kind, events }): Block => ({
        kind: 'section',
        title: say(kindText(kind, t)),
        blocks: [{ kind: 'rows', isDated: true, rows: events.map((event) => toRow(event, writing)) }],
      }),
    ),
  ];
}
