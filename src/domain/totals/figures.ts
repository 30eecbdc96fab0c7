/**
 * The figures of a period or of any set of events. The ids are stable: interface texts are named by them and
 * staff override figures by them, so an id is never given another meaning.
 *
 * Africa stands twice, because the two readings differ: `m49` is the region of the United Nations, with
 * Northern Africa; `unesco` is UNESCO's electoral group V(a), without the Arab States of group V(b).
 */
export const FIGURES = [
  /** Trainings and activities on record. */
  'events',
  'trainings',
  'activities',
  /** People in trainings. */
  'trainees',
  'trainees-female',
  'trainees-male',
  /** People in activities other than trainings. */
  'participants',
  'participants-female',
  'participants-male',
  /** People in all events. */
  'people',
  'people-female',
  'people-male',
  /** People whose country is known: how far the figures by country reach. */
  'people-with-country',
  /** Hours of training. */
  'training-hours',
  /** Different countries people came from. */
  'countries',
  'countries-africa-m49',
  'countries-africa-unesco',
  'countries-ldc',
  'countries-lldc',
  'countries-sids',
  /** People from the countries of a group, as the group was on the day of the event. */
  'people-africa-m49',
  'people-africa-unesco',
  'people-ldc',
  'people-lldc',
  'people-sids',
] as const;

export type FigureId = (typeof FIGURES)[number];

/**
 * The figures that pages show of a period, in reading order. Files show no others: people of single regions and groups
 * could point to persons beside the sums of other pages (see criterion-figures).
 */
export const SHOWN_FIGURES = [
  'events',
  'trainings',
  'trainees',
  'trainees-female',
  'trainees-male',
  'activities',
  'participants',
  'training-hours',
  'countries',
  'countries-africa-m49',
  'countries-africa-unesco',
  'countries-ldc',
  'countries-lldc',
  'countries-sids',
] as const satisfies readonly FigureId[];
