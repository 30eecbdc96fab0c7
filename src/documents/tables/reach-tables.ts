import { getGroup } from '@/domain/countries/country-groups';
import type { CountryReach, FamilyReach, PublicCount } from '@/domain/country-reach/to-country-reaches';
import { routes } from '@/domain/routes';
import type { SdgReach } from '@/domain/sdg-reach/to-sdg-reaches';
import { getSdg } from '@/domain/sdgs';
import type { Cell, Table } from '@/domain/tables/table';
import type { CountriesPageView, GroupReach } from '@/domain/view-models/countries';
import type { SdgsPageView } from '@/domain/view-models/sdgs';
import { countryColumns, coverageColumns } from './columns';
import { addressOf, type ColumnOf, listOf, type TableWords, toTable } from './define-table';
import { regionOf } from './region-tables';

/** A number of people as the page shows it: one that could point to a person is not there. */
const shown = (count: PublicCount): Cell => (count === 'hidden' ? null : count);

/** Without an event there was nobody. */
const peopleOf = (reach: FamilyReach): Cell => (reach.events === 0 ? 0 : shown(reach.people));

function toHiddenColumn<Row>(
  namesOf: (row: Row) => readonly (readonly [name: string, count: PublicCount])[],
  words: TableWords,
): ColumnOf<Row> {
  return {
    key: 'not-shown',
    label: words.t('tables.columns.notShown'),
    type: 'text',
    note: words.t('tables.notes.notShown'),
    cell: (row) => {
      const hidden = namesOf(row).filter(([, count]) => count === 'hidden');
      return listOf(
        hidden.map(([name]) => name),
        words,
      );
    },
  };
}

/** Countries that people came from, and others on record, with what was done with each. */
export function toCountriesTable({ reached, others }: CountriesPageView, words: TableWords): Table {
  const { t } = words;
  const columns: ColumnOf<CountryReach>[] = [
    ...countryColumns<CountryReach>(words),
    {
      key: 'region',
      label: t('countries.facts.region'),
      type: 'text',
      cell: ({ country }) => regionOf(country, words),
    },
    {
      key: 'trainings',
      label: t('countries.trainings'),
      type: 'integer',
      cell: ({ trainings }) => trainings.events,
    },
    {
      key: 'trainees',
      label: t('countries.trainees'),
      type: 'integer',
      cell: ({ trainings }) => peopleOf(trainings),
    },
    {
      key: 'activities',
      label: t('countries.activities'),
      type: 'integer',
      cell: ({ activities }) => activities.events,
    },
    {
      key: 'participants',
      label: t('countries.participants'),
      type: 'integer',
      cell: ({ activities }) => peopleOf(activities),
    },
    toHiddenColumn<CountryReach>(
      ({ trainings, activities }) => [
        [t('countries.trainees'), trainings.people],
        [t('countries.participants'), activities.people],
      ],
      words,
    ),
    { key: 'hosted', label: t('countries.hosted'), type: 'integer', cell: ({ hosted }) => hosted },
    { key: 'partners', label: t('countries.partners'), type: 'integer', cell: ({ partners }) => partners },
    {
      key: 'address',
      label: t('tables.columns.address'),
      type: 'url',
      cell: ({ country }) => addressOf(routes.country(country), words),
    },
  ];
  const head = {
    id: 'countries',
    title: t('countries.title'),
    description: t('tables.about.countries'),
  };
  return toTable(head, columns, [...reached, ...others], words);
}

/** The groups of countries that reports count by. */
export function toGroupsTable({ groups }: CountriesPageView, words: TableWords): Table {
  const { t, locale } = words;
  const columns: ColumnOf<GroupReach>[] = [
    { key: 'code', label: t('tables.columns.code'), type: 'code', cell: ({ group }) => group },
    {
      key: 'group',
      label: t('countries.group'),
      type: 'text',
      cell: ({ group }) => getGroup(group).name[locale],
    },
    {
      key: 'countries',
      label: t('countries.groupCountries'),
      type: 'integer',
      cell: ({ countries }) => countries,
    },
    {
      key: 'members',
      label: t('countries.groupMembers'),
      type: 'integer',
      cell: ({ members }) => members,
    },
    {
      key: 'people',
      label: t('countries.groupPeople'),
      type: 'integer',
      cell: ({ people }) => shown(people),
    },
    toHiddenColumn<GroupReach>(({ people }) => [[t('countries.groupPeople'), people]], words),
  ];
  const head = {
    id: 'country-groups',
    title: t('countries.groupsTitle'),
    description: t('tables.about.countryGroups'),
  };
  return toTable(head, columns, groups, words);
}

/** A part of the goals; nothing where a goal has none, unless none is recorded for any. */
const partOf = (value: number | null, events: number, tagged: number): Cell =>
  events === 0 && tagged > 0 ? 0 : value;

/** How far trainings and activities serve each of the 17 goals. */
export function toSdgsTable({ goals, events: all, tagged }: SdgsPageView, words: TableWords): Table {
  const { t, locale } = words;
  const columns: ColumnOf<SdgReach>[] = [
    { key: 'goal', label: t('tables.columns.number'), type: 'code', cell: ({ goal }) => String(goal) },
    { key: 'name', label: t('sdgs.goal'), type: 'text', cell: ({ goal }) => getSdg(goal).name[locale] },
    { key: 'events', label: t('sdgs.events'), type: 'integer', cell: ({ events }) => events },
    {
      key: 'weight',
      label: t('sdgs.weight'),
      type: 'decimal',
      note: t('tables.notes.weight'),
      cell: ({ weight, events }) => partOf(weight?.value ?? null, events, tagged),
    },
    {
      key: 'share',
      label: t('sdgs.share'),
      type: 'share',
      note: t('sdgs.chartSubtitle'),
      cell: ({ share, events }) => partOf(share, events, tagged),
    },
    ...coverageColumns<SdgReach>(() => ({ known: tagged, of: all }), words),
    {
      key: 'address',
      label: t('tables.columns.address'),
      type: 'url',
      cell: ({ goal }) => addressOf(routes.sdg(goal), words),
    },
  ];
  const head = { id: 'sdgs', title: t('sdgs.table'), description: t('tables.about.goals') };
  return toTable(head, columns, goals, words);
}
