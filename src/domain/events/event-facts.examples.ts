import type { EventFacts } from './event-facts';

const NO_PEOPLE = { total: null, female: null, male: null };

/** The first international training, 9 to 28 September 2012: 16 trainees, 11 countries, no numbers by country. */
export const TRAINING_2012: EventFacts = {
  id: 'TRN-2012-01',
  family: 'training',
  kind: 'course',
  startsOn: { date: '2012-09-09', precision: 'day' },
  endsOn: { date: '2012-09-28', precision: 'day' },
  format: 'onsite',
  country: 'CHN',
  people: {
    ...NO_PEOPLE,
    total: 16,
    byCountry: (['BWA', 'COL', 'PRK', 'EGY', 'LBN', 'PAN', 'KOR', 'LKA', 'TZA', 'THA', 'VNM'] as const).map(
      (country) => ({ country, ...NO_PEOPLE }),
    ),
  },
  hours: null,
  sdgs: [],
  programmeOutputs: [],
  priorities: [],
};

/** An event of which nothing is known but that it took place. */
export const UNKNOWN_ACTIVITY: EventFacts = {
  id: 'ACT-2013-01',
  family: 'activity',
  kind: 'forum',
  startsOn: null,
  endsOn: null,
  format: null,
  country: null,
  people: { ...NO_PEOPLE, byCountry: [] },
  hours: null,
  sdgs: [],
  programmeOutputs: [],
  priorities: [],
};
