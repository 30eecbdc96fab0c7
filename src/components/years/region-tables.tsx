import { type GroupId, getGroup } from '@/domain/countries/country-groups';
import { getM49Region, type M49RegionCode } from '@/domain/countries/m49';
import type { RegionTotal } from '@/domain/totals/total-by-region';
import type { PeriodPage } from '@/domain/view-models/periods';
import { DataTable } from '../ui/data-table';
import { formatNumber } from '../ui/format-number';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';

type TableProps = Words & {
  readonly caption: string;
  readonly header: string;
  readonly rows: readonly RegionTotal<string>[];
  readonly nameOf: (code: string) => string;
};

function RegionTable({ caption, header, rows, nameOf, t, locale }: TableProps) {
  const numberOf = (value: number | null) =>
    value === null ? <Unknown t={t} /> : formatNumber(value, locale);
  return (
    <DataTable
      t={t}
      caption={caption}
      rows={rows}
      rowKey={({ code }) => code}
      columns={[
        { key: 'name', header, cell: ({ code }) => nameOf(code) },
        {
          key: 'countries',
          header: t('years.countriesColumn'),
          cell: ({ countries }) => numberOf(countries.value),
          isNumeric: true,
        },
        {
          key: 'people',
          header: t('years.peopleColumn'),
          cell: ({ people }) => numberOf(people.value),
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
      <RegionTable
        caption={t('years.regionsTable')}
        header={t('years.region')}
        rows={view.regions}
        nameOf={(code) => getM49Region(code as M49RegionCode).name[locale]}
        t={t}
        locale={locale}
      />
      <RegionTable
        caption={t('years.unescoTable')}
        header={t('years.unescoGroup')}
        rows={view.unescoGroups}
        nameOf={(code) => getGroup(code as GroupId).name[locale]}
        t={t}
        locale={locale}
      />
    </>
  );
}
