import { listGroupStays } from '@/domain/country-reach/list-group-stays';
import { toEmptyReach } from '@/domain/country-reach/to-country-reaches';
import { toGroupReaches } from '@/domain/country-reach/to-group-reaches';
import { TRAINING_2012 } from '@/domain/events/event-facts.examples';
import type { CountriesPageView, CountryPageView } from '@/domain/view-models/countries';
import { exampleRow } from '../events/events.examples';
import type { Example } from '../ui/example';
import { CountriesPage } from './countries-page';
import { CountryPage } from './country-page';

const TODAY = '2026-11-23';

const fiji = {
  country: 'FJI',
  trainings: { events: 2, people: 9, known: 1 },
  activities: { events: 1, people: 'hidden', known: 1 },
  hosted: 1,
  partners: 1,
} as const;

const egypt = {
  country: 'EGY',
  trainings: { events: 1, people: null, known: 0 },
  activities: { events: 0, people: null, known: 0 },
  hosted: 0,
  partners: 0,
} as const;

const exampleCountriesPage: CountriesPageView = {
  regions: [
    {
      region: '002',
      tiles: [
        { country: 'EGY', reach: egypt },
        { country: 'KEN', reach: null },
      ],
    },
    { region: '009', tiles: [{ country: 'FJI', reach: fiji }] },
    { region: '142', tiles: [{ country: 'CHN', reach: { ...toEmptyReach('CHN'), hosted: 4 } }] },
  ],
  reached: [fiji, egypt],
  others: [{ ...toEmptyReach('CHN'), hosted: 4 }],
  groups: toGroupReaches([TRAINING_2012], TODAY),
  count: 2,
  known: 3,
  events: 8,
};

const exampleCountryPage: CountryPageView = {
  country: 'FJI',
  reach: fiji,
  tookPart: { rows: [exampleRow], total: 60 },
  heldThere: { rows: [exampleRow], total: 1 },
  listed: { trainings: 2, activities: 0 },
  partners: [{ publicId: 'PRT-1', title: { text: '群岛大学', lang: 'zh' }, route: '/partners/islands' }],
  outcomes: [{ publicId: 'OUT-1', title: { text: 'A plan', lang: 'en' }, description: null }],
  stays: listGroupStays('WSM', TODAY),
};

export const countryExamples: readonly Example[] = [
  { name: 'all countries', draw: (words) => <CountriesPage {...words} view={exampleCountriesPage} /> },
  {
    name: 'no country known',
    draw: (words) => (
      <CountriesPage
        {...words}
        view={{
          ...exampleCountriesPage,
          reached: [],
          others: [],
          groups: toGroupReaches([], TODAY),
          count: null,
          known: 0,
        }}
      />
    ),
  },
  { name: 'a country', draw: (words) => <CountryPage {...words} view={exampleCountryPage} /> },
  {
    name: 'a country without records',
    draw: (words) => (
      <CountryPage
        {...words}
        view={{
          country: 'ISL',
          reach: toEmptyReach('ISL'),
          tookPart: { rows: [], total: 0 },
          heldThere: { rows: [], total: 0 },
          listed: { trainings: 0, activities: 0 },
          partners: [],
          outcomes: [],
          stays: listGroupStays('ISL', TODAY),
        }}
      />
    ),
  },
];
