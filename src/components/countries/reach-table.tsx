import { getCountry, getCountryName } from '@/domain/countries/country-table';
import { getM49Region } from '@/domain/countries/m49';
import type { CountryReach, FamilyReach } from '@/domain/country-reach/to-country-reaches';
import { toCountryValue } from '@/domain/event-filters/event-filters';
import { routes, toPath } from '@/domain/routes';
import { CountryLink } from '../record/country-link';
import { type Column, DataTable } from '../ui/data-table';
import { formatNumber } from '../ui/format-number';
import type { Words } from '../ui/words';
import { PublicCount } from './public-count';

type ReachTableProps = Words & {
  readonly caption: string;
  readonly countries: readonly CountryReach[];
  /** False where the table is of one region. */
  readonly hasRegion?: boolean;
  readonly empty?: string;
};

/** Countries with what was done with each; a number of events leads to their list. */
export function ReachTable(props: ReachTableProps) {
  const { caption, countries, hasRegion = true, empty, t, locale } = props;
  const words = { t, locale };
  const number = (count: number) => (count === 0 ? '–' : formatNumber(count, locale));
  const people = (reach: FamilyReach) =>
    reach.events === 0 ? '–' : <PublicCount count={reach.people} {...words} />;
  const columns: Column<CountryReach>[] = [
    {
      key: 'country',
      header: t('countries.country'),
      cell: ({ country }) => <CountryLink country={country} locale={locale} />,
    },
    ...(hasRegion ? [toRegionColumn(words)] : []),
    {
      key: 'trainings',
      header: t('countries.trainings'),
      cell: (reach) => <ListLink reach={reach} family="trainings" {...words} />,
      isNumeric: true,
    },
    {
      key: 'trainees',
      header: t('countries.trainees'),
      cell: ({ trainings }) => people(trainings),
      isNumeric: true,
    },
    {
      key: 'activities',
      header: t('countries.activities'),
      cell: (reach) => <ListLink reach={reach} family="activities" {...words} />,
      isNumeric: true,
    },
    {
      key: 'participants',
      header: t('countries.participants'),
      cell: ({ activities }) => people(activities),
      isNumeric: true,
    },
    {
      key: 'hosted',
      header: t('countries.hosted'),
      cell: ({ hosted }) => number(hosted),
      isNumeric: true,
    },
    {
      key: 'partners',
      header: t('countries.partners'),
      cell: ({ partners }) => number(partners),
      isNumeric: true,
    },
  ];
  return (
    <DataTable
      t={t}
      caption={caption}
      columns={columns}
      rows={countries}
      rowKey={({ country }) => country}
      empty={empty}
    />
  );
}

function toRegionColumn({ t, locale }: Words): Column<CountryReach> {
  return {
    key: 'region',
    header: t('countries.region'),
    cell: ({ country }) => {
      const { region } = getCountry(country);
      return region ? getM49Region(region).name[locale] : '–';
    },
  };
}

type ListLinkProps = Words & { readonly reach: CountryReach; readonly family: 'trainings' | 'activities' };

/** The list of a country counts what was held there too, so the link is given only where it says the same number. */
function ListLink({ reach, family, t, locale }: ListLinkProps) {
  const { country } = reach;
  const { events } = reach[family];
  if (events === 0) return '–';
  const count = formatNumber(events, locale);
  if (reach.hosted > 0) return count;
  return (
    <a
      href={toPath(locale, routes[family](), { country: toCountryValue(country) })}
      aria-label={`${count} ${t(`countries.${family}`)}${t('ui.listComma')}${getCountryName(country, locale)}`}
    >
      {count}
    </a>
  );
}
