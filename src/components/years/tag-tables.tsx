import { PRIORITIES } from '@/domain/priorities';
import { PROGRAMME_OUTPUTS } from '@/domain/programme-outputs';
import { routes, toPath } from '@/domain/routes';
import type { TagTotal } from '@/domain/totals/total-by-tag';
import type { PeriodPage } from '@/domain/view-models/periods';
import { type Column, DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { formatNumber } from '../ui/format-number';
import { SdgChip } from '../ui/sdg-chip';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';
import { PeriodDownload } from './period-download';

function toCountColumns<Tag>({ t, locale }: Words): Column<TagTotal<Tag>>[] {
  const numberOf = (value: number | null) =>
    value === null ? <Unknown t={t} /> : formatNumber(value, locale);
  return [
    {
      key: 'events',
      header: t('years.eventsColumn'),
      cell: ({ events }) => numberOf(events.value),
      isNumeric: true,
    },
    {
      key: 'weight',
      header: t('years.weightColumn'),
      cell: ({ weight }) => numberOf(weight.value),
      isNumeric: true,
    },
  ];
}

/** What the period served: Sustainable Development Goals, UNESCO's programme, its priorities. */
export function TagTables({ view, t, locale }: Words & { readonly view: PeriodPage }) {
  const words = { t, locale };
  const isEmpty = [view.sdgs, view.programmeOutputs, view.priorities].every((rows) => rows.length === 0);
  if (isEmpty) return <EmptyState t={t}>{t('years.sdgsNone')}</EmptyState>;
  return (
    <>
      {view.sdgs.length > 0 ? (
        <DataTable
          t={t}
          caption={t('years.sdgsTable')}
          download={<PeriodDownload {...words} view={view} table="sdgs" of={t('years.sdgsTable')} />}
          rows={view.sdgs}
          rowKey={({ tag }) => String(tag)}
          columns={[
            {
              key: 'goal',
              header: t('years.goal'),
              cell: ({ tag }) => <SdgChip goal={tag} href={toPath(locale, routes.sdg(tag))} {...words} />,
            },
            ...toCountColumns<PeriodPage['sdgs'][number]['tag']>(words),
          ]}
        />
      ) : null}
      {view.programmeOutputs.length > 0 ? (
        <DataTable
          t={t}
          caption={t('years.outputs')}
          download={
            <PeriodDownload {...words} view={view} table="programme-outputs" of={t('years.outputs')} />
          }
          rows={view.programmeOutputs}
          rowKey={({ tag }) => tag}
          columns={[
            {
              key: 'output',
              header: t('years.output'),
              cell: ({ tag }) => PROGRAMME_OUTPUTS.find(({ id }) => id === tag)?.text[locale] ?? tag,
            },
            ...toCountColumns<string>(words),
          ]}
        />
      ) : null}
      {view.priorities.length > 0 ? (
        <DataTable
          t={t}
          caption={t('years.priorities')}
          download={<PeriodDownload {...words} view={view} table="priorities" of={t('years.priorities')} />}
          rows={view.priorities}
          rowKey={({ tag }) => tag}
          columns={[
            {
              key: 'priority',
              header: t('years.priority'),
              cell: ({ tag }) => PRIORITIES.find(({ code }) => code === tag)?.name[locale] ?? tag,
            },
            ...toCountColumns<string>(words),
          ]}
        />
      ) : null}
    </>
  );
}
