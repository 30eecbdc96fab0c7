import { type GroupId, getGroup } from '@/domain/countries/country-groups';
import { getM49Region, type M49RegionCode } from '@/domain/countries/m49';
import type { SafeRegion } from '@/domain/totals/to-safe-regions';
import type { PeriodPage } from '@/domain/view-models/periods';
import { DataTable } from '../ui/data-table';
import { formatNumber } from '../ui/format-number';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';
import { PeriodDownload } from './period-download';

type TableProps<Code extends string> = Words & {
  readonly view: PeriodPage;
  readonly table: 'regions' | 'unesco-groups';
  readonly caption: string;
  readonly header: string;
  readonly rows: readonly SafeRegion<Code>[];
  readonly nameOf: (code: Code) => string;
};

function RegionTable<Code extends string>(props: TableProps<Code>) {
  const { view, table, caption, header, rows, nameOf, t, locale } = props;
  const numberOf = (value: number | null) =>
    value === null ? <Unknown t={t} /> : formatNumber(value, locale);
  return (
    <DataTable
      t={t}
      caption={caption}
      download={<PeriodDownload view={view} table={table} of={caption} t={t} locale={locale} />}
      rows={rows}
      rowKey={({ codes }) => codes.join()}
      columns={[
        {
          key: 'name',
          header,
          cell: ({ codes }) => codes.map(nameOf).join(t('ui.listComma')),
        },
        {
          key: 'countries',
          header: t('years.countriesColumn'),
          cell: ({ countries }) => numberOf(countries),
          isNumeric: true,
        },
        {
          key: 'people',
          header: t('years.peopleColumn'),
          cell: ({ people }) => numberOf(people),
          isNumeric: true,
        },
      ]}
    />
  );
}

/** Countries and people by the two ways of grouping, each named: M49 sub-regions and UNESCO's electoral groups. */
export function RegionTables({ view, t, locale }: Words & { readonly view: PeriodPage }) {
  return (
    <>
      <RegionTable<M49RegionCode>
        view={view}
        table="regions"
        caption={t('years.regionsTable')}
        header={t('years.region')}
        rows={view.regions}
        nameOf={(code) => getM49Region(code).name[locale]}
        t={t}
        locale={locale}
      />
      <RegionTable<GroupId>
        view={view}
        table="unesco-groups"
        caption={t('years.unescoTable')}
        header={t('years.unescoGroup')}
        rows={view.unescoGroups}
        nameOf={(code) => getGroup(code).name[locale]}
        t={t}
        locale={locale}
      />
    </>
  );
}
