import { EVENT_FORMATS } from '@/domain/events/event-formats';
import { ACTIVITY_KINDS, type EventFamily, TRAINING_KINDS } from '@/domain/events/event-kinds';
import type { Table } from '@/domain/tables/table';
import type { EventListRow } from '@/domain/view-models/event-lists';
import type { EventRow } from '@/domain/view-models/events';
import { addressColumn, dayColumns, idColumn, placeColumns, titleColumns } from './columns';
import { type ColumnOf, type TableWords, toTable } from './define-table';

const KINDS = [...TRAINING_KINDS, ...ACTIVITY_KINDS];

function kindOf(kind: string, { t }: TableWords): string {
  const known = KINDS.find((one) => one === kind);
  return known ? t(`events.kinds.${known}`) : kind;
}

function formatOf(format: EventRow['format'], { t }: TableWords): string | null {
  const known = EVENT_FORMATS.find((one) => one === format);
  return known ? t(`events.formats.${known}`) : null;
}

/** What every list of events says of each. */
function toEventColumns<Row extends EventRow>(people: string, words: TableWords): ColumnOf<Row>[] {
  const { t } = words;
  return [
    idColumn<Row>(words),
    ...titleColumns<Row>(t('tables.columns.title'), ({ title }) => title, words),
    { key: 'kind', label: t('events.facts.kind'), type: 'text', cell: ({ kind }) => kindOf(kind, words) },
    ...dayColumns<Row>(words),
    ...placeColumns<Row>(words),
    {
      key: 'format',
      label: t('events.facts.format'),
      type: 'text',
      cell: ({ format }) => formatOf(format, words),
    },
    { key: 'people', label: people, type: 'integer', cell: (row) => row.people },
  ];
}

/** All trainings, or all activities, latest first. */
export function toEventsTable(
  family: EventFamily,
  events: readonly EventListRow[],
  words: TableWords,
): Table {
  const { t } = words;
  const id = family === 'training' ? 'trainings' : 'activities';
  const people = t(family === 'training' ? 'events.facts.trainees' : 'events.facts.participants');
  const columns: ColumnOf<EventListRow>[] = [
    ...toEventColumns<EventListRow>(people, words),
    {
      key: 'countries',
      label: t('tables.columns.countries'),
      type: 'integer',
      cell: ({ countryCount }) => countryCount,
    },
    addressColumn<EventListRow>(words),
  ];
  const head = { id, title: t(`${id}.title`), description: t(`tables.about.${id}`) };
  return toTable(head, columns, events, words);
}

/** The trainings and activities of a period, in the order of its page. */
export function toPeriodEventsTable(events: readonly EventRow[], period: string, words: TableWords): Table {
  const { t } = words;
  const family: ColumnOf<EventRow> = {
    key: 'family',
    label: t('tables.columns.family'),
    type: 'text',
    cell: (row) => t(row.family === 'training' ? 'trainings.one' : 'activities.one'),
  };
  const [id, ...rest] = toEventColumns<EventRow>(t('tables.columns.people'), words);
  const columns = [...(id ? [id] : []), family, ...rest, addressColumn<EventRow>(words)];
  const head = {
    id: 'events',
    title: t('years.trainingsAndActivities'),
    description: t('tables.about.events', { period }),
  };
  return toTable(head, columns, events, words);
}
