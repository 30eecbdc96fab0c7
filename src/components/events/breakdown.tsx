import type { SafeTable } from '@/domain/totals/suppress-small-cells';
import { DataTable } from '../ui/data-table';
import { formatNumber } from '../ui/format-number';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';

type BreakdownProps<Key extends string> = Words & {
  readonly caption: string;
  readonly header: string;
  readonly table: SafeTable<Key>;
  readonly labelOf: (key: Key) => string;
};

/** The people of an event by one thing about them, with small numbers put together. */
export function Breakdown<Key extends string>(props: BreakdownProps<Key>) {
  const { caption, header, table, labelOf, t, locale } = props;
  const rows = table.rows.map(({ key, total }) => ({ key: key as string, label: labelOf(key), total }));
  if (table.other) {
    const names = table.other.keys.map(labelOf).join(t('events.separator'));
    const label = names === '' ? t('events.people.others') : t('events.people.together', { names });
    rows.push({ key: 'other', label, total: table.other.total });
  }
  return (
    <DataTable
      t={t}
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'label', header, cell: ({ label }) => label },
        {
          key: 'total',
          header: t('events.people.people'),
          cell: ({ total }) => (total === null ? <Unknown t={t} /> : formatNumber(total, locale)),
          isNumeric: true,
        },
      ]}
    />
  );
}
