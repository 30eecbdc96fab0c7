import { getGroup } from '@/domain/countries/country-groups';
import { getCountryName } from '@/domain/countries/country-table';
import { getM49Region } from '@/domain/countries/m49';
import type { SafeRegion } from '@/domain/totals/to-safe-regions';
import type { PeriodPage } from '@/domain/view-models/periods';
import type { Block } from '../blocks';
import { count, say, type Writing } from '../parts/line';
import { toBars } from '../parts/to-bars';

type Grouping<Code extends string> = {
  readonly caption: string;
  readonly header: string;
  readonly rows: readonly SafeRegion<Code>[];
  readonly nameOf: (code: Code) => string;
};

function toTable<Code extends string>(
  { caption, header, rows, nameOf }: Grouping<Code>,
  writing: Writing,
): Block[] {
  if (rows.length === 0) return [];
  const { t } = writing;
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { label: header, share: 7 },
        { label: t('years.countriesColumn'), share: 2, isNumeric: true },
        { label: t('years.peopleColumn'), share: 2, isNumeric: true },
      ],
      rows: rows.map(({ codes, countries, people }) => [
        say(codes.map(nameOf).join(t('ui.listComma'))),
        count(countries, writing),
        count(people, writing),
      ]),
    },
  ];
}

/** Where people came from: the countries by name, then regions and groups with small cells merged as on the page. */
export function toRegions(view: PeriodPage, writing: Writing): Block[] {
  const { t, locale } = writing;
  if (view.countries.length === 0) return [{ kind: 'empty', text: t('years.countriesNone') }];
  const names = view.countries
    .map((country) => getCountryName(country, locale))
    .sort((a, b) => a.localeCompare(b, locale === 'zh' ? 'zh-Hans' : 'en'));
  const regionName = (code: (typeof view.regions)[number]['codes'][number]) =>
    getM49Region(code).name[locale];
  const bars = view.regions.map(({ codes, people }) => ({
    label: codes.map(regionName).join(t('ui.listComma')),
    value: people,
  }));
  return [
    { kind: 'paragraph', text: say(t('years.countriesTitle', { count: view.countries.length })) },
    { kind: 'small', text: say(names.join(t('events.separator'))) },
    ...toBars(t('events.people.regionsTitle'), bars, writing),
    ...toTable(
      {
        caption: t('years.regionsTable'),
        header: t('years.region'),
        rows: view.regions,
        nameOf: regionName,
      },
      writing,
    ),
    ...toTable(
      {
        caption: t('years.unescoTable'),
        header: t('years.unescoGroup'),
        rows: view.unescoGroups,
        nameOf: (code) => getGroup(code).name[locale],
      },
      writing,
    ),
  ];
}
