import type { FigureId } from './figures';

/** The figures that only trainings, or only other activities, can have; see computeTotals. */
const OF_TRAININGS: readonly FigureId[] = [
  'trainings',
  'trainees',
  'trainees-female',
  'trainees-male',
  'training-hours',
];
const OF_ACTIVITIES: readonly FigureId[] = [
  'activities',
  'participants',
  'participants-female',
  'participants-male',
];

/** What a figure is counted over. */
export function countedOver(id: FigureId): 'trainings' | 'activities' | 'events' {
  if (OF_TRAININGS.includes(id)) return 'trainings';
  return OF_ACTIVITIES.includes(id) ? 'activities' : 'events';
}
