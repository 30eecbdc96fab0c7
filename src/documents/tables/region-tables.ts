import { type GroupId, getGroup } from '@/domain/countries/country-groups';
import { getCountry, getCountryName, type Iso3 } from '@/domain/countries/country-table';
import { getM49Region, type M49RegionCode } from '@/domain/countries/m49';
import { routes } from '@/domain/routes';
import type { Table } from '@/domain/tables/table';
import type { SafeRegion } from '@/domain/totals/to-safe-regions';
import { addressOf, type ColumnOf, listOf, type TableWords, toTable } from './define-table';

type Head = { readonly id: string; readonly title: string; readonly description: string };

/** Regions or groups with their countries and people; small ones stand together, as on the page. */
function toRegionTable<Code extends string>(
  head: Head,
  regions: readonly SafeRegion<Code>[],
  { label, nameOf }: { readonly label: string; readonly nameOf: (code: Code) => string },
  words: TableWords,
): Table {
  const { t } = words;
  const columns: ColumnOf<SafeRegion<Code>>[] = [
    { key: 'code', label: t('tables.columns.code'), type: 'code', cell: ({ codes }) => codes.join(' ') },
    {
      key: 'name',
      label,
      type: 'text',
      note: t('tables.notes.together'),
      cell: ({ codes }) => listOf(codes.map(nameOf), words),
    },
    {
      key: 'countries',
      label: t('years.countriesColumn'),
      type: 'integer',
      cell: ({ countries }) => countries,
    },
    {
      key: 'people',
      label: t('years.peopleColumn'),
      type: 'integer',
      note: t('tables.notes.peopleOfRegion'),
      cell: ({ people }) => people,
    },
  ];
  return toTable(head, columns, regions, words);
}

/** Countries and people of a period by M49 sub-region. */
export function toRegionsTable(
  regions: readonly SafeRegion<M49RegionCode>[],
  period: string,
  words: TableWords,
): Table {
  const { t, locale } = words;
  const head = {
    id: 'regions',
    title: t('years.regionsTable'),
    description: t('tables.about.regions', { period }),
  };
  const nameOf = (code: M49RegionCode) => getM49Region(code).name[locale];
  return toRegionTable(head, regions, { label: t('years.region'), nameOf }, words);
}

/** Countries and people of a period by electoral group of UNESCO. */
export function toUnescoGroupsTable(
  groups: readonly SafeRegion<GroupId>[],
  period: string,
  words: TableWords,
): Table {
  const { t, locale } = words;
  const head = {
    id: 'unesco-groups',
    title: t('years.unescoTable'),
    description: t('tables.about.unescoGroups', { period }),
  };
  const nameOf = (code: GroupId) => getGroup(code).name[locale];
  return toRegionTable(head, groups, { label: t('years.unescoGroup'), nameOf }, words);
}

/** The M49 region of a country in words; null where it belongs to none. */
export function regionOf(country: Iso3, { locale }: TableWords): string | null {
  const { region } = getCountry(country);
  return region ? getM49Region(region).name[locale] : null;
}

/** The countries that people of a period came from. */
export function toPeriodCountriesTable(countries: readonly Iso3[], period: string, words: TableWords): Table {
  const { t, locale } = words;
  const head = {
    id: 'countries',
    title: t('years.countriesList'),
    description: t('tables.about.countriesOfPeriod', { period }),
  };
  const columns: ColumnOf<Iso3>[] = [
    {
      key: 'country',
      label: t('countries.country'),
      type: 'text',
      cell: (country) => getCountryName(country, locale),
    },
    {
      key: 'country-code',
      label: t('tables.columns.countryCode'),
      type: 'code',
      cell: (country) => country,
    },
    {
      key: 'region',
      label: t('countries.facts.region'),
      type: 'text',
      cell: (country) => regionOf(country, words),
    },
    {
      key: 'address',
      label: t('tables.columns.address'),
      type: 'url',
      cell: (country) => addressOf(routes.country(country), words),
    },
  ];
  return toTable(head, columns, countries, words);
}
