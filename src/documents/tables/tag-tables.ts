import { PRIORITIES } from '@/domain/priorities';
import { PROGRAMME_OUTPUTS } from '@/domain/programme-outputs';
import { routes } from '@/domain/routes';
import { getSdg, type SdgGoal } from '@/domain/sdgs';
import type { Table } from '@/domain/tables/table';
import type { TagTotal } from '@/domain/totals/total-by-tag';
import { coverageColumns } from './columns';
import { addressOf, type ColumnOf, type TableWords, toTable } from './define-table';

/** What all classifications are counted by: events, and events by the share they give. */
function toCountColumns<Tag>(words: TableWords): ColumnOf<TagTotal<Tag>>[] {
  const { t } = words;
  return [
    {
      key: 'events',
      label: t('years.eventsColumn'),
      type: 'integer',
      cell: ({ events }) => events.value,
    },
    {
      key: 'weight',
      label: t('years.weightColumn'),
      type: 'decimal',
      note: t('tables.notes.weight'),
      cell: ({ weight }) => weight.value,
    },
    ...coverageColumns<TagTotal<Tag>>(({ weight }) => weight, words),
  ];
}

/** The goals that the events of a period served. */
export function toPeriodSdgsTable(
  sdgs: readonly TagTotal<SdgGoal>[],
  period: string,
  words: TableWords,
): Table {
  const { t, locale } = words;
  const columns: ColumnOf<TagTotal<SdgGoal>>[] = [
    { key: 'goal', label: t('tables.columns.number'), type: 'code', cell: ({ tag }) => String(tag) },
    { key: 'name', label: t('years.goal'), type: 'text', cell: ({ tag }) => getSdg(tag).name[locale] },
    ...toCountColumns<SdgGoal>(words),
    {
      key: 'address',
      label: t('tables.columns.address'),
      type: 'url',
      cell: ({ tag }) => addressOf(routes.sdg(tag), words),
    },
  ];
  const head = { id: 'sdgs', title: t('years.sdgsTable'), description: t('tables.about.sdgs', { period }) };
  return toTable(head, columns, sdgs, words);
}

/** The results of UNESCO's programme that the events of a period served. */
export function toOutputsTable(
  outputs: readonly TagTotal<string>[],
  period: string,
  words: TableWords,
): Table {
  const { t, locale } = words;
  const find = (tag: string) => PROGRAMME_OUTPUTS.find(({ id }) => id === tag);
  const columns: ColumnOf<TagTotal<string>>[] = [
    {
      key: 'programme',
      label: t('tables.columns.programme'),
      type: 'code',
      cell: ({ tag }) => find(tag)?.cycle ?? null,
    },
    {
      key: 'code',
      label: t('tables.columns.code'),
      type: 'code',
      cell: ({ tag }) => find(tag)?.code ?? tag,
    },
    {
      key: 'output',
      label: t('years.output'),
      type: 'text',
      cell: ({ tag }) => find(tag)?.text[locale] ?? tag,
    },
    ...toCountColumns<string>(words),
  ];
  const head = {
    id: 'programme-outputs',
    title: t('years.outputs'),
    description: t('tables.about.outputs', { period }),
  };
  return toTable(head, columns, outputs, words);
}

/** The Global Priorities and priority groups that the events of a period served. */
export function toPrioritiesTable(
  priorities: readonly TagTotal<string>[],
  period: string,
  words: TableWords,
): Table {
  const { t, locale } = words;
  const columns: ColumnOf<TagTotal<string>>[] = [
    { key: 'code', label: t('tables.columns.code'), type: 'code', cell: ({ tag }) => tag },
    {
      key: 'priority',
      label: t('years.priority'),
      type: 'text',
      cell: ({ tag }) => PRIORITIES.find(({ code }) => code === tag)?.name[locale] ?? tag,
    },
    ...toCountColumns<string>(words),
  ];
  const head = {
    id: 'priorities',
    title: t('years.priorities'),
    description: t('tables.about.priorities', { period }),
  };
  return toTable(head, columns, priorities, words);
}
