import { formatText, kindText, peopleText } from '@/components/events/event-words';
import { placeText } from '@/components/record/place-text';
import type { EventRow } from '@/domain/view-models/events';
import type { PeriodPage } from '@/domain/view-models/periods';
import type { Block, Line, RowLine, TableBlock } from '../blocks';
import { count, dates, quote, say, toPageAddress, unknown, type Writing } from '../parts/line';
import { section } from '../parts/section';
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

type Group = PeriodPage['eventsByKind'][number];

/** The name of a kind; said of trainings or of activities where both have it, such as workshops. */
function toKindName({ family, kind }: Group, groups: readonly Group[], { t }: Writing): string {
  const name = kindText(kind, t);
  if (groups.filter((group) => group.kind === kind).length === 1) return name;
  return t('pdf.kindOfFamily', { kind: name, family: t(FAMILIES[family]) });
}

const FAMILIES = { training: 'trainings.title', activity: 'activities.title' } as const;

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
      say(t(FAMILIES[family])),
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
  const bars = eventsByKind.map((group) => ({
    label: toKindName(group, eventsByKind, writing),
    value: group.events.length,
  }));
  return [
    ...facts,
    ...toBars(t('pdf.eventsByKind'), bars, writing),
    toKindTable(view, writing),
    ...eventsByKind.map(
      (group): Block =>
        section(toKindName(group, eventsByKind, writing), [
          { kind: 'rows', isDated: true, rows: group.events.map((event) => toRow(event, writing)) },
        ]),
    ),
  ];
}
